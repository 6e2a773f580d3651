package vn.motcua.fee;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Tariff;
import vn.motcua.catalogue.Words;

/**
 * A payment order as a page shows it. Sums are whole đồng.
 *
 * @param payBy end of the term, null if none
 * @param payee who collects
 * @param paidAt null until paid
 * @param attempts newest last
 */
public record OrderView(
    String publicId,
    String dossierPublicId,
    Fee.Due due,
    OrderStatus status,
    long amount,
    List<Row> rows,
    Instant createdAt,
    Instant payBy,
    String payee,
    Instant paidAt,
    PaymentMethod paidMethod,
    String paidTransaction,
    List<AttemptView> attempts) {
  public OrderView {
    rows = List.copyOf(rows);
    attempts = List.copyOf(attempts);
  }

  /** True while a button to pay makes sense. */
  public boolean payable() {
    return status.isPayable();
  }

  /**
   * One row of the sum.
   *
   * @param basis where the amount is written
   * @param unitAmount null where units cost differently
   * @param exemption ground applied, null if none
   */
  public record Row(
      Words name,
      String basis,
      Tariff.Per per,
      long quantity,
      Long unitAmount,
      long amount,
      String exemption) {}

  /**
   * One try.
   *
   * @param reasonCode the provider's own code for its no
   */
  public record AttemptView(
      String reference,
      PaymentMethod method,
      AttemptStatus status,
      Instant startedAt,
      Instant expiresAt,
      String reasonCode) {}
}
