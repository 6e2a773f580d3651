package vn.motcua.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.dossier.TalkMessage.Side;

/** One question or answer, never changed; its words stand apart. */
@Entity
@Table(name = "dossier_message")
public class MessageRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_message_seq")
  @SequenceGenerator(
      name = "dossier_message_seq",
      sequenceName = "dossier_message_seq",
      allocationSize = 50)
  private Long id;

  private long dossierId;
  private int seq;

  @Enumerated(EnumType.STRING)
  private Side side;

  private Long accountId;
  private Long positionId;
  private Long agencyId;
  private String wordsDigest;
  private Instant writtenAt;

  protected MessageRow() {}

  public MessageRow(long dossierId, int seq, Side side, Act act, String wordsDigest) {
    this.dossierId = dossierId;
    this.seq = seq;
    this.side = side;
    this.accountId = act.actor().accountId();
    this.positionId = act.actor().positionId();
    this.agencyId = act.actor().agencyId();
    this.wordsDigest = wordsDigest;
    this.writtenAt = act.enteredAt();
  }

  public Long id() {
    return id;
  }

  public Side side() {
    return side;
  }

  public Long positionId() {
    return positionId;
  }

  public Long agencyId() {
    return agencyId;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
