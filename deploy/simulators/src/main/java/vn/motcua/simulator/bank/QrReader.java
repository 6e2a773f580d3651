package vn.motcua.simulator.bank;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a VietQR text as a strict bank would: lengths to the byte, no field twice, CRC last and
 * right, only đồng, only transfers to accounts.
 */
final class QrReader {
  private static final String WRONG_CODE = "QR";

  private QrReader() {}

  /**
   * A transfer asked for.
   *
   * @param amount whole đồng
   */
  record Transfer(String bankBin, String account, long amount, String bill, String purpose) {}

  /**
   * Reads the text of a code for one payment.
   *
   * @throws Refused if a strict bank would not take it
   */
  static Transfer read(String typed) {
    String text = typed == null ? "" : typed.strip();
    must(text.matches("[ -~]{20,512}"), "không phải mã VietQR");
    int end = text.length() - 4;
    must(text.startsWith("6304", end - 4), "mã không kết thúc bằng số kiểm tra");
    must(crc(text.substring(0, end)).equals(text.substring(end)), "số kiểm tra sai");
    Map<String, String> root = fields(text);
    must("01".equals(root.get("00")), "phiên bản lạ");
    must("12".equals(root.get("01")), "chỉ nhận mã dùng một lần");
    must("704".equals(root.get("53")), "không phải đồng Việt Nam");
    must("VN".equals(root.get("58")), "không phải mã của Việt Nam");
    must(root.getOrDefault("54", "").matches("[1-9]\\d{0,12}"), "thiếu số tiền");
    Map<String, String> merchant = fields(root.getOrDefault("38", ""));
    must("A000000727".equals(merchant.get("00")), "không phải mã NAPAS");
    must("QRIBFTTA".equals(merchant.get("02")), "không phải chuyển khoản đến tài khoản");
    Map<String, String> payee = fields(merchant.getOrDefault("01", ""));
    must(payee.getOrDefault("00", "").matches("\\d{6}"), "thiếu mã ngân hàng");
    must(payee.getOrDefault("01", "").matches("[0-9A-Za-z]{1,19}"), "thiếu tài khoản");
    Map<String, String> more = fields(root.getOrDefault("62", ""));
    return new Transfer(
        payee.get("00"),
        payee.get("01"),
        Long.parseLong(root.get("54")),
        more.getOrDefault("01", ""),
        more.getOrDefault("08", ""));
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new TreeMap<>();
    int at = 0;
    while (at < text.length()) {
      must(text.length() >= at + 4, "mã bị cắt ngắn");
      String head = text.substring(at, at + 4);
      must(head.matches("\\d{4}"), "độ dài trường sai");
      int from = at + 4;
      int to = from + Integer.parseInt(head.substring(2));
      must(to > from && to <= text.length(), "độ dài trường sai");
      must(fields.put(head.substring(0, 2), text.substring(from, to)) == null, "trường lặp lại");
      at = to;
    }
    return fields;
  }

  /** CRC-16/CCITT-FALSE, bit by bit from the left. */
  private static String crc(String text) {
    int register = 0xFFFF;
    for (byte octet : text.getBytes(StandardCharsets.US_ASCII)) {
      for (int bit = 7; bit >= 0; bit--) {
        boolean high = (register >> 15 & 1) != (octet >> bit & 1);
        register = register << 1 & 0xFFFF;
        if (high) {
          register ^= 0x1021;
        }
      }
    }
    return String.format("%04X", register);
  }

  private static void must(boolean holds, String reason) {
    if (!holds) {
      throw new Refused(WRONG_CODE, "Ngân hàng không đọc được mã: " + reason);
    }
  }
}
