package vn.motcua.signing.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.shared.Refusal;

/** One permission to sign: what, who, until when, and whether it is used up. */
@Entity
@Table(name = "signing_transaction")
public class TransactionRow {
  @Id private String id;
  private String subject;
  private long officerId;
  private String digest;
  private Instant openedAt;
  private Instant expiresAt;
  private Instant usedAt;

  protected TransactionRow() {}

  TransactionRow(String id, Bound bound, Instant now) {
    this.id = id;
    this.subject = bound.subject();
    this.officerId = bound.officerId();
    this.digest = bound.digest();
    this.openedAt = now;
    this.expiresAt = now;
  }

  /**
   * What it is bound to.
   *
   * @param digest over all documents, hexadecimal
   */
  record Bound(String subject, long officerId, String digest) {}

  void endsAt(Instant until) {
    expiresAt = until;
  }

  /**
   * Uses it up.
   *
   * @throws Refusal signing.transaction-used, signing.transaction-expired,
   *     signing.transaction-other for another dossier, officer or document
   */
  void use(Bound by, Instant now) {
    if (usedAt != null) {
      throw new Refusal("signing.transaction-used");
    }
    if (!now.isBefore(expiresAt)) {
      throw new Refusal("signing.transaction-expired");
    }
    if (!by.equals(new Bound(subject, officerId, digest))) {
      throw new Refusal("signing.transaction-other");
    }
    usedAt = now;
  }

  String id() {
    return id;
  }
}
