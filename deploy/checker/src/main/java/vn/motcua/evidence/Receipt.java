package vn.motcua.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small paper as lines of names and values, to be sealed together with others. Names may come
 * more than once, as papers do.
 *
 * @param lines in their order
 */
public record Receipt(List<Line> lines) {
  /** Name of the text's form, also its first line. */
  public static final String FORM = "motcua-receipt-1";

  public Receipt {
    lines = List.copyOf(lines);
  }

  /**
   * One fact.
   *
   * @param name lower case words, {@code paper.birth-proof}
   * @param value one line, may be empty
   */
  public record Line(String name, String value) {
    public Line {
      if (name.isEmpty() || name.indexOf('=') >= 0 || broken(name) || broken(value)) {
        throw new IllegalArgumentException("not a line of a receipt");
      }
    }

    private static boolean broken(String text) {
      return text.chars().anyMatch(Character::isISOControl);
    }
  }

  /** The text that is hashed. */
  public String text() {
    StringBuilder text = new StringBuilder(FORM).append('\n');
    lines.forEach(line -> text.append(line.name()).append('=').append(line.value()).append('\n'));
    return text.toString();
  }

  /** The same as entry of a tree. */
  public byte[] entry() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /** The first value of this name, empty if there is none. */
  public String value(String name) {
    return lines.stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .map(Line::value)
        .orElse("");
  }

  /**
   * Reads the text.
   *
   * @throws IllegalArgumentException if it has not exactly this form
   */
  public static Receipt read(String text) {
    if (!text.startsWith(FORM + "\n") || !text.endsWith("\n")) {
      throw new IllegalArgumentException("not of the form " + FORM);
    }
    List<Line> lines = text.lines().skip(1).map(Receipt::line).toList();
    Receipt receipt = new Receipt(lines);
    if (!receipt.text().equals(text)) {
      throw new IllegalArgumentException("not as a receipt is written");
    }
    return receipt;
  }

  private static Line line(String text) {
    int end = text.indexOf('=');
    if (end < 0) {
      throw new IllegalArgumentException("not a line of a receipt");
    }
    return new Line(text.substring(0, end), text.substring(end + 1));
  }
}
