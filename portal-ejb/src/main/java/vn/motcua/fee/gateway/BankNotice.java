package vn.motcua.fee.gateway;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bank's word that money reached one of our accounts.
 *
 * @param id the bank's own number of the credit, accepted once
 * @param account account that was credited
 * @param amount whole đồng
 * @param creditedAt when it was credited
 * @param description text of the transfer as the bank passes it on
 */
public record BankNotice(
    String id, String account, long amount, Instant creditedAt, String description) {
  private static final Set<String> FIELDS =
      Set.of("id", "account", "amount", "creditedAt", "description");
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_ACCOUNT = 19;
  private static final int LONGEST_TEXT = 300;
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /**
   * Reads a notice of exactly the agreed form: the five fields, no others, none twice.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static BankNotice parse(byte[] body) {
    JsonNode notice = tree(body);
    check(notice != null && notice.isObject(), "a notice is one object");
    Set<String> names = new TreeSet<>();
    notice.fieldNames().forEachRemaining(names::add);
    check(names.equals(FIELDS), "a notice has five fields");
    JsonNode amount = notice.get("amount");
    check(amount.isIntegralNumber() && amount.canConvertToLong(), "the amount is whole đồng");
    check(amount.longValue() > 0, "the amount is positive");
    String id = text(notice, "id", LONGEST_ID);
    String account = text(notice, "account", LONGEST_ACCOUNT);
    check(!id.isBlank() && !account.isBlank(), "id and account are given");
    return new BankNotice(
        id,
        account,
        amount.longValue(),
        time(text(notice, "creditedAt", LONGEST_ID)),
        text(notice, "description", LONGEST_TEXT));
  }

  private static JsonNode tree(byte[] body) {
    try {
      return READER.readValue(body);
    } catch (IOException malformed) {
      throw new IllegalArgumentException("a notice is JSON", malformed);
    }
  }

  private static String text(JsonNode notice, String name, int longest) {
    JsonNode value = notice.get(name);
    check(value.isTextual() && value.textValue().length() <= longest, name + " is short text");
    return value.textValue();
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException malformed) {
      throw new IllegalArgumentException("creditedAt is a time with offset", malformed);
    }
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
