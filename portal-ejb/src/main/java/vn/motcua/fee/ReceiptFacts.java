package vn.motcua.fee;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What fee knows of a receipt (NĐ 254/2026, Điều 23.2); number, day of issue, signature and the
 * payer's name are added by issuing. Sums are whole đồng.
 *
 * @param amountInWords ends in "đồng"
 */
public record ReceiptFacts(
    long orderId,
    long dossierId,
    Kind kind,
    Issuer issuer,
    List<Line> lines,
    long amount,
    String amountInWords,
    Payment payment)
    implements Serializable {
  public ReceiptFacts {
    lines = List.copyOf(lines);
  }

  /** Biên lai for phí and lệ phí; a company's price only gets a confirmation. */
  public enum Kind {
    FEE_RECEIPT,
    PAYMENT_CONFIRMATION
  }

  /**
   * Who collects.
   *
   * @param agencyId agency whose series and certificate are used
   * @param formSymbol mẫu số, null for a payment confirmation
   * @param receiptSymbol ký hiệu, null for a payment confirmation
   */
  public record Issuer(
      long agencyId,
      String name,
      String taxCode,
      String address,
      String formSymbol,
      String receiptSymbol)
      implements Serializable {}

  /**
   * One row.
   *
   * @param unitKey message key of the unit
   * @param unitAmount null where units cost differently
   * @param basis where the amount is written
   * @param exemption ground applied, null if none
   */
  public record Line(
      String name,
      String unitKey,
      long quantity,
      Long unitAmount,
      long amount,
      String basis,
      String exemption)
      implements Serializable {}

  /**
   * How it was paid.
   *
   * @param reference our reference, null at the counter
   * @param transaction the provider's transaction, at the counter the cashier's note
   * @param paidAt when the money was received
   */
  public record Payment(PaymentMethod method, String reference, String transaction, Instant paidAt)
      implements Serializable {}
}
