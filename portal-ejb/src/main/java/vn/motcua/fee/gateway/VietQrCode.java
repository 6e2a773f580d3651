package vn.motcua.fee.gateway;

import java.nio.charset.StandardCharsets;

/**
 * Text of a NAPAS VietQR code (EMVCo merchant presented mode): nested fields of two-digit tag and
 * two-digit length, closed by a CRC-16.
 *
 * @param bankBin six digits of the bank
 * @param target account or card number, ASCII, at most 19 characters
 * @param service transfer to an account or to a card
 * @param amount whole đồng, null = the payer types it (a static code)
 * @param billNumber field 62-01, may be null
 * @param purpose field 62-08, ASCII without accents, at most 25 characters, may be null
 */
public record VietQrCode(
    String bankBin,
    String target,
    Service service,
    Long amount,
    String billNumber,
    String purpose) {
  private static final String NAPAS = "A000000727";
  private static final int LONGEST_FIELD = 99;

  /** Kind of transfer. */
  public enum Service {
    ACCOUNT("QRIBFTTA"),
    CARD("QRIBFTTC");

    private final String code;

    Service(String code) {
      this.code = code;
    }
  }

  public VietQrCode {
    check(bankBin.matches("\\d{6}"), "a bank's BIN has six digits");
    check(target.matches("[0-9A-Za-z]{1,19}"), "an account has 1 to 19 letters or digits");
    check(amount == null || amount > 0, "an amount is positive");
    check(billNumber == null || printable(billNumber), "a bill number is plain ASCII");
    check(purpose == null || printable(purpose), "a purpose is plain ASCII");
  }

  /** A code for one payment to an account that carries our reference as bill number and purpose. */
  public static VietQrCode toAccount(String bankBin, String account, long amount, String ref) {
    return new VietQrCode(bankBin, account, Service.ACCOUNT, amount, ref, ref);
  }

  /** The text to draw as a QR code. */
  public String text() {
    String beneficiary = field("00", bankBin) + field("01", target);
    String merchant = field("00", NAPAS) + field("01", beneficiary) + field("02", service.code);
    StringBuilder text = new StringBuilder(160);
    text.append(field("00", "01")).append(field("01", amount == null ? "11" : "12"));
    text.append(field("38", merchant)).append(field("53", "704"));
    if (amount != null) {
      text.append(field("54", Long.toString(amount)));
    }
    text.append(field("58", "VN"));
    String additional = optional("01", billNumber) + optional("08", purpose);
    if (!additional.isEmpty()) {
      text.append(field("62", additional));
    }
    text.append("6304");
    return text.append(Crc16.of(text.toString())).toString();
  }

  private static String optional(String tag, String value) {
    return value == null ? "" : field(tag, value);
  }

  private static String field(String tag, String value) {
    int length = value.getBytes(StandardCharsets.UTF_8).length;
    check(length <= LONGEST_FIELD, "a field holds at most 99 bytes");
    return tag + String.format("%02d", length) + value;
  }

  private static boolean printable(String text) {
    return text.matches("[ -~]{1,25}");
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
