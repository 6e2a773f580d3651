package vn.motcua.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who took the result at the counter or from the postman. */
@Entity
@Table(name = "dossier_hand_over")
public class HandedOver {
  @Id private Long dossierId;
  private String receiverName;
  private String receiverIdentity;
  private Long officerId;
  private Instant handedAt;
  private Instant enteredAt;

  protected HandedOver() {}

  public HandedOver(long dossierId, String receiverName, String receiverIdentity, Act act) {
    this.dossierId = dossierId;
    this.receiverName = receiverName;
    this.receiverIdentity = receiverIdentity;
    this.officerId = act.actor().officerId();
    this.handedAt = act.happenedAt();
    this.enteredAt = act.enteredAt();
  }

  public String receiverName() {
    return receiverName;
  }

  public Instant handedAt() {
    return handedAt;
  }
}
