package vn.motcua.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A history as a text file: for each event the text its digest is made of, then a line {@code
 * digest=…} and an empty line. Whoever has the file can check it with {@code sha256sum}.
 */
public final class HistoryFile {
  private static final String DIGEST = "digest=";
  private static final List<String> NAMES =
      List.of(
          "previous",
          "dossier",
          "seq",
          "kind",
          "from",
          "to",
          "actor",
          "job",
          "account",
          "officer",
          "position",
          "agency",
          "role",
          "happened",
          "entered",
          "words");

  private HistoryFile() {}

  /** The file of these events, in their order. */
  public static String write(List<ChainedEvent> events) {
    StringBuilder text = new StringBuilder();
    for (ChainedEvent link : events) {
      text.append(link.event().canonical(link.previous()));
      text.append(DIGEST).append(link.digest()).append("\n\n");
    }
    return text.toString();
  }

  /**
   * Reads such a file.
   *
   * @throws IllegalArgumentException if it has not exactly this form
   */
  public static List<ChainedEvent> read(String text) {
    String file = text.replace("\r\n", "\n").strip();
    List<ChainedEvent> events = new ArrayList<>();
    for (String block : file.split("\n\n")) {
      if (!block.isBlank()) {
        events.add(event(block));
      }
    }
    if (!write(events).strip().equals(file)) {
      throw new IllegalArgumentException("not as it is written: " + HistoryEvent.FORM);
    }
    return events;
  }

  private static ChainedEvent event(String block) {
    List<String> lines = Arrays.asList(block.split("\n", -1));
    if (lines.size() != NAMES.size() + 2 || !lines.get(0).equals(HistoryEvent.FORM)) {
      throw new IllegalArgumentException("not an event of the form " + HistoryEvent.FORM);
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      values.add(value(lines.get(i + 1), NAMES.get(i) + '='));
    }
    String digest = value(lines.get(lines.size() - 1), DIGEST);
    try {
      return new ChainedEvent(event(values), values.get(0), digest);
    } catch (DateTimeException notATime) {
      throw new IllegalArgumentException("not a time of an event", notATime);
    }
  }

  private static HistoryEvent event(List<String> values) {
    return new HistoryEvent(
        values.get(1),
        Integer.parseInt(values.get(2)),
        values.get(3),
        new HistoryEvent.Move(values.get(4), values.get(5)),
        new HistoryEvent.Who(
            values.get(6),
            orNull(values.get(7)),
            number(values.get(8)),
            number(values.get(9)),
            number(values.get(10)),
            number(values.get(11)),
            orNull(values.get(12))),
        Instant.parse(values.get(13)),
        Instant.parse(values.get(14)),
        orNull(values.get(15)));
  }

  private static String value(String line, String name) {
    if (!line.startsWith(name)) {
      throw new IllegalArgumentException("expected " + name);
    }
    return line.substring(name.length());
  }

  private static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private static Long number(String value) {
    return value.isEmpty() ? null : Long.valueOf(value);
  }
}
