package vn.motcua.fee;

import java.time.Instant;

/**
 * Fired in the transaction in which an order becomes paid, and announced to the outbox as {@code
 * fee.paid} with {@code orderId} and {@code dossierId}. Waived orders fire nothing.
 */
public record FeePaid(
    long orderId,
    String orderPublicId,
    long dossierId,
    String dossierPublicId,
    long amount,
    PaymentMethod method,
    Instant paidAt) {
  /** Kind of the outbox message. */
  public static final String KIND = "fee.paid";
}
