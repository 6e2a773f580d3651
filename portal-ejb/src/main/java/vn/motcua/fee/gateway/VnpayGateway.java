package vn.motcua.fee.gateway;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.fee.PaymentMethod;
import vn.motcua.shared.PortalClock;

/**
 * Speaks VNPAY 2.1.0: makes the signed address of the pay page and reads the server-to-server
 * notice (IPN). Amounts leave multiplied by 100, times in Vietnamese time.
 */
public final class VnpayGateway implements PaymentGateway {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  private static final String SUCCESS = "00";
  private static final int LONGEST_TRANSACTION = 64;
  private static final int LONGEST_CODE = 8;

  private final String payUrl;
  private final String terminal;
  private final VnpaySignature signature;

  /**
   * @param payUrl address of the pay page
   * @param terminal the merchant's terminal code, vnp_TmnCode
   * @param secret the hash secret
   */
  public VnpayGateway(String payUrl, String terminal, String secret) {
    this.payUrl = payUrl;
    this.terminal = terminal;
    this.signature = new VnpaySignature(secret);
  }

  /** What an IPN whose hash is right says. */
  public record Notice(
      String reference,
      long amount,
      String transactionId,
      boolean paid,
      String reasonCode,
      Instant paidAt) {}

  @Override
  public PaymentMethod method() {
    return PaymentMethod.VNPAY;
  }

  @Override
  public Invitation invite(Invoice invoice) {
    Payer payer = invoice.payer();
    Map<String, String> fields = new TreeMap<>();
    fields.put("vnp_Version", "2.1.0");
    fields.put("vnp_Command", "pay");
    fields.put("vnp_TmnCode", terminal);
    fields.put("vnp_Amount", Long.toString(Math.multiplyExact(invoice.amount(), 100L)));
    fields.put("vnp_CurrCode", "VND");
    fields.put("vnp_TxnRef", invoice.reference());
    fields.put("vnp_OrderInfo", "Nop phi le phi " + invoice.reference());
    fields.put("vnp_OrderType", "other");
    fields.put("vnp_Locale", "en".equals(payer.language()) ? "en" : "vn");
    fields.put("vnp_ReturnUrl", payer.returnUrl());
    fields.put("vnp_IpAddr", payer.clientIp());
    fields.put("vnp_CreateDate", stamp(invoice.createdAt()));
    fields.put("vnp_ExpireDate", stamp(invoice.expiresAt()));
    return new Invitation(payUrl + "?" + signature.signedQuery(fields), null);
  }

  /** Whether VNPAY made these fields for our terminal. */
  public boolean isGenuine(Map<String, String> fields) {
    return signature.isGenuine(fields) && terminal.equals(fields.get("vnp_TmnCode"));
  }

  /**
   * Reads a genuine IPN.
   *
   * @throws IllegalArgumentException if a field is missing or not of its form
   */
  public Notice read(Map<String, String> fields) {
    long hundredths = Long.parseLong(needed(fields, "vnp_Amount"));
    if (hundredths < 0 || hundredths % 100 != 0) {
      throw new IllegalArgumentException("vnp_Amount is no whole sum of đồng");
    }
    boolean paid =
        SUCCESS.equals(needed(fields, "vnp_ResponseCode"))
            && SUCCESS.equals(needed(fields, "vnp_TransactionStatus"));
    if (fields.get("vnp_ResponseCode").length() > LONGEST_CODE) {
      throw new IllegalArgumentException("vnp_ResponseCode is too long");
    }
    String transaction = needed(fields, "vnp_TransactionNo");
    if (transaction.length() > LONGEST_TRANSACTION) {
      throw new IllegalArgumentException("vnp_TransactionNo is too long");
    }
    return new Notice(
        needed(fields, "vnp_TxnRef"),
        hundredths / 100,
        transaction,
        paid,
        fields.get("vnp_ResponseCode"),
        paidAt(fields.get("vnp_PayDate")));
  }

  private static String needed(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static String stamp(Instant time) {
    return STAMP.format(time.atZone(PortalClock.ZONE));
  }

  private static Instant paidAt(String stamp) {
    if (stamp == null || stamp.isEmpty()) {
      return null;
    }
    try {
      return LocalDateTime.parse(stamp, STAMP).atZone(PortalClock.ZONE).toInstant();
    } catch (DateTimeParseException malformed) {
      throw new IllegalArgumentException("vnp_PayDate is no time", malformed);
    }
  }
}
