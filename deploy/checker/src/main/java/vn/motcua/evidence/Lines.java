package vn.motcua.evidence;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Texts of a fixed form: its name on the first line, then {@code name=value} lines in a fixed
 * order, each ended by one line feed. One meaning has one text.
 */
final class Lines {
  private final Iterator<String> lines;

  private Lines(List<String> lines) {
    this.lines = lines.iterator();
  }

  /**
   * The lines of a text of this form.
   *
   * @throws IllegalArgumentException if it is of another
   */
  static Lines of(String form, String text) {
    if (!text.startsWith(form + "\n") || !text.endsWith("\n")) {
      throw new IllegalArgumentException("not of the form " + form);
    }
    String body = text.substring(form.length() + 1, text.length() - 1);
    return new Lines(body.isEmpty() ? List.of() : Arrays.asList(body.split("\n", -1)));
  }

  /**
   * What a whole text of this form says, if it is written exactly so.
   *
   * @param written the text of what was read
   * @throws IllegalArgumentException if it is not, or holds no time where one belongs
   */
  static <T> T read(
      String form, String text, Function<Lines, T> reading, Function<T, String> written) {
    try {
      Lines lines = of(form, text);
      T read = reading.apply(lines);
      lines.end();
      if (!written.apply(read).equals(text)) {
        throw new IllegalArgumentException("not as it is written: " + form);
      }
      return read;
    } catch (DateTimeException notATime) {
      throw new IllegalArgumentException("no time where one belongs: " + form, notATime);
    }
  }

  /** The value of the next line, which must bear this name. */
  String next(String name) {
    String line = lines.hasNext() ? lines.next() : "";
    if (!line.startsWith(name + '=')) {
      throw new IllegalArgumentException("expected " + name);
    }
    return line.substring(name.length() + 1);
  }

  /** The values of all lines left, which must bear this name. */
  List<String> rest(String name) {
    List<String> values = new ArrayList<>();
    while (lines.hasNext()) {
      values.add(next(name));
    }
    return values;
  }

  /** Nothing may follow. */
  void end() {
    if (lines.hasNext()) {
      throw new IllegalArgumentException("more lines than expected");
    }
  }
}
