package vn.motcua.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.dossier.WithdrawalCause;

/** The applicant's wish to withdraw; one per dossier. */
@Entity
@Table(name = "dossier_withdrawal")
public class Withdrawal {
  @Id private Long dossierId;

  @Enumerated(EnumType.STRING)
  private WithdrawalCause cause;

  private String words;
  private Long askedByAccountId;
  private Instant askedAt;
  private Instant effectiveAt;
  private Long confirmedByPositionId;

  protected Withdrawal() {}

  public Withdrawal(long dossierId, WithdrawalCause cause, Act act) {
    this.dossierId = dossierId;
    this.cause = cause;
    this.words = act.words();
    this.askedByAccountId = act.actor().accountId();
    this.askedAt = act.happenedAt();
  }

  /** The dossier is withdrawn, by itself before receipt or by an officer's confirmation. */
  public void effective(Act act) {
    effectiveAt = act.happenedAt();
    confirmedByPositionId = act.actor().positionId();
  }

  public boolean pending() {
    return effectiveAt == null;
  }

  public WithdrawalCause cause() {
    return cause;
  }

  public String words() {
    return words;
  }

  public Instant askedAt() {
    return askedAt;
  }
}
