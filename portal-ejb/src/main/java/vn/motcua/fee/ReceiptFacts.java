package vn.motcua.fee;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a receipt has to say (NĐ 254/2026, Điều 23.2); number, date of issue and signature are
 * issuing's. Sums are whole đồng.
 *
 * @param collectorAgencyId agency whose series and certificate are used
 * @param formSymbol null for a payment confirmation
 * @param receiptSymbol null for a payment confirmation
 * @param payerName who paid, as in the dossier
 * @param amountInWords ends in "đồng"
 * @param transaction the provider's transaction, for a payment at the counter its note
 * @param paidAt when the money was received
 */
public record ReceiptFacts(
    long orderId,
    long dossierId,
    Kind kind,
    long collectorAgencyId,
    String collectorName,
    String collectorTaxCode,
    String collectorAddress,
    String formSymbol,
    String receiptSymbol,
    String payerName,
    String payerIdentity,
    String dossierNumber,
    String procedureCode,
    List<Line> lines,
    long amount,
    String amountInWords,
    PaymentMethod method,
    String reference,
    String transaction,
    Instant paidAt)
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
   * One row.
   *
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
}
