package vn.motcua.simulator.bank;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A merchant's request to pay, checked as strictly as VNPAY 2.1.0 does: every field present and of
 * its form, the right terminal, the right hash, not expired.
 *
 * @param amount whole đồng
 */
record VnpayRequest(
    String reference, long amount, String purpose, String returnUrl, Instant expiresAt) {
  static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String HASH = "vnp_SecureHash";
  private static final String WRONG_DATA = "03";
  private static final List<String> NEEDED =
      List.of(
          "vnp_Amount",
          "vnp_Command",
          "vnp_CreateDate",
          "vnp_CurrCode",
          "vnp_ExpireDate",
          "vnp_IpAddr",
          "vnp_Locale",
          "vnp_OrderInfo",
          "vnp_OrderType",
          "vnp_ReturnUrl",
          "vnp_TmnCode",
          "vnp_TxnRef",
          "vnp_Version");

  /**
   * Reads a request.
   *
   * @throws Refused with VNPAY's own code if anything is wrong with it
   */
  static VnpayRequest read(String query, BankSettings settings) {
    Map<String, String> fields = Query.read(query);
    Map<String, String> signed = new TreeMap<>(fields);
    String hash = signed.remove(HASH);
    signed.remove("vnp_SecureHashType");
    must(signed.keySet().stream().allMatch(name -> name.startsWith("vnp_")), "trường lạ");
    for (String name : NEEDED) {
      must(!fields.getOrDefault(name, "").isBlank(), "thiếu " + name);
    }
    if (!Keyed.sha512(settings.vnpaySecret(), Query.write(signed)).equalsIgnoreCase(hash)) {
      throw new Refused("70", "Sai chữ ký");
    }
    if (!settings.terminal().equals(fields.get("vnp_TmnCode"))) {
      throw new Refused("72", "Không tìm thấy website");
    }
    return checked(fields, settings.clock().instant());
  }

  private static VnpayRequest checked(Map<String, String> fields, Instant now) {
    must("2.1.0".equals(fields.get("vnp_Version")), "vnp_Version phải là 2.1.0");
    must("pay".equals(fields.get("vnp_Command")), "vnp_Command phải là pay");
    must("VND".equals(fields.get("vnp_CurrCode")), "vnp_CurrCode phải là VND");
    must(fields.get("vnp_Locale").matches("vn|en"), "vnp_Locale phải là vn hoặc en");
    must(fields.get("vnp_TxnRef").matches("[0-9A-Za-z]{1,100}"), "vnp_TxnRef sai dạng");
    must(fields.get("vnp_Amount").matches("[1-9]\\d{2,11}"), "vnp_Amount sai dạng");
    must(fields.get("vnp_Amount").endsWith("00"), "vnp_Amount phải nhân 100");
    must(fields.get("vnp_OrderInfo").matches("[0-9A-Za-z .:_-]{1,255}"), "vnp_OrderInfo có dấu");
    must(fields.get("vnp_IpAddr").matches("[0-9A-Fa-f.:]{3,45}"), "vnp_IpAddr sai dạng");
    URI back = uri(fields.get("vnp_ReturnUrl"));
    must(back.isAbsolute() && back.getScheme().startsWith("http"), "vnp_ReturnUrl sai dạng");
    Instant created = time(fields.get("vnp_CreateDate"));
    Instant expires = time(fields.get("vnp_ExpireDate"));
    must(created.isBefore(expires), "vnp_ExpireDate trước vnp_CreateDate");
    if (!now.isBefore(expires)) {
      throw new Refused("15", "Giao dịch đã quá thời gian chờ");
    }
    return new VnpayRequest(
        fields.get("vnp_TxnRef"),
        Long.parseLong(fields.get("vnp_Amount")) / 100,
        fields.get("vnp_OrderInfo"),
        back.toString(),
        expires);
  }

  private static Instant time(String stamp) {
    try {
      return LocalDateTime.parse(stamp, STAMP).atZone(ZONE).toInstant();
    } catch (DateTimeParseException malformed) {
      throw new Refused(WRONG_DATA, "Thời gian sai dạng yyyyMMddHHmmss");
    }
  }

  private static URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException malformed) {
      throw new Refused(WRONG_DATA, "vnp_ReturnUrl sai dạng");
    }
  }

  private static void must(boolean holds, String reason) {
    if (!holds) {
      throw new Refused(WRONG_DATA, "Dữ liệu sai định dạng: " + reason);
    }
  }
}
