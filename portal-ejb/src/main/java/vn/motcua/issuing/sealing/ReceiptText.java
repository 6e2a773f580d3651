package vn.motcua.issuing.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.evidence.Receipt;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.CanonicalJson;

/**
 * A receipt while it is written, line by line. Answers go in as salted digests; what they are made
 * of is kept beside it.
 */
public final class ReceiptText {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  private final List<Receipt.Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  /** Adds a fact; null is an empty value, control characters become spaces. */
  public ReceiptText add(String name, Object value) {
    String text = value == null ? "" : value.toString();
    lines.add(new Receipt.Line(name, text.replaceAll("\\p{Cntrl}", " ")));
    return this;
  }

  /** Adds the salted digest of every answer, sorted by page and field. */
  public ReceiptText answers(Map<String, Map<String, Object>> answers) {
    new TreeMap<>(answers)
        .forEach(
            (page, fields) ->
                new TreeMap<>(fields)
                    .forEach((field, value) -> answer("answer." + page + "." + field, value)));
    return this;
  }

  private void answer(String name, Object value) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    String hex = HexFormat.of().formatHex(salt);
    String json = CanonicalJson.of(value);
    byte[] said = json.getBytes(StandardCharsets.UTF_8);
    add(name, Sha256.hexOf(hex.getBytes(StandardCharsets.US_ASCII), said));
    words.append(name).append('=').append(hex).append(' ').append(json).append('\n');
  }

  public Receipt receipt() {
    return new Receipt(lines);
  }

  /** Every answer with its salt, a line each, empty if there is none. */
  public String words() {
    return words.toString();
  }
}
