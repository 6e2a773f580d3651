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

/** A request for corrections and what became of it. */
@Entity
@Table(name = "dossier_supplement")
public class Supplement {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_supplement_seq")
  @SequenceGenerator(name = "dossier_supplement_seq", sequenceName = "dossier_supplement_seq")
  private Long id;

  private long dossierId;
  private boolean beforeReceipt;

  @Enumerated(EnumType.STRING)
  private ClockRule clockRule;

  private String message;
  private Long askedByOfficerId;
  private Long askedByPositionId;
  private Long askedByAgencyId;
  private Instant askedAt;
  private Instant answerBy;
  private Instant answeredAt;
  private Instant expiredAt;

  /** Whether the clock begins anew or goes on when the answer comes. */
  public enum ClockRule {
    RESTART,
    PAUSE
  }

  protected Supplement() {}

  public Supplement(Dossier dossier, ClockRule clockRule, Instant answerBy, Act act) {
    this.dossierId = dossier.id();
    this.beforeReceipt = !dossier.isReceived();
    this.clockRule = clockRule;
    this.message = act.words();
    this.askedByOfficerId = act.actor().officerId();
    this.askedByPositionId = act.actor().positionId();
    this.askedByAgencyId = act.actor().agencyId();
    this.askedAt = act.happenedAt();
    this.answerBy = answerBy;
  }

  public void answered(Instant now) {
    answeredAt = now;
  }

  public void expired(Instant now) {
    expiredAt = now;
  }

  public boolean isOpen() {
    return answeredAt == null && expiredAt == null;
  }

  public Long id() {
    return id;
  }

  public boolean beforeReceipt() {
    return beforeReceipt;
  }

  public ClockRule clockRule() {
    return clockRule;
  }

  public String message() {
    return message;
  }

  public Long askedByOfficerId() {
    return askedByOfficerId;
  }

  public Long askedByPositionId() {
    return askedByPositionId;
  }

  public Long askedByAgencyId() {
    return askedByAgencyId;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Instant answerBy() {
    return answerBy;
  }

  public Instant answeredAt() {
    return answeredAt;
  }
}
