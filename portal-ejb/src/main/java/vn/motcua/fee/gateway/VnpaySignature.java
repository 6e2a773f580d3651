package vn.motcua.fee.gateway;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The hash of VNPAY 2.1.0: fields sorted by name, form-encoded, joined by {@code &}, HMAC-SHA512 in
 * hex. The hash fields themselves and empty fields take no part.
 */
public final class VnpaySignature {
  public static final String HASH = "vnp_SecureHash";
  private static final String HASH_TYPE = "vnp_SecureHashType";
  private static final String PREFIX = "vnp_";

  private final String secret;

  /**
   * @param secret the hash secret shared with VNPAY
   */
  public VnpaySignature(String secret) {
    this.secret = secret;
  }

  /** The fields as a query string with their hash at the end. */
  public String signedQuery(Map<String, String> fields) {
    String query = canonical(fields);
    return query + "&" + HASH + "=" + hash(query);
  }

  /** Whether the fields carry the hash that belongs to them. */
  public boolean isGenuine(Map<String, String> fields) {
    return Hmac.same(hash(canonical(fields)), fields.get(HASH));
  }

  private String hash(String canonical) {
    return Hmac.hex(Hmac.SHA512, secret, canonical.getBytes(StandardCharsets.UTF_8));
  }

  private static String canonical(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .filter(field -> takesPart(field.getKey(), field.getValue()))
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static boolean takesPart(String name, String value) {
    return name.startsWith(PREFIX)
        && !name.equals(HASH)
        && !name.equals(HASH_TYPE)
        && value != null
        && !value.isEmpty();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
