package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one table of a run of the benchmarks: what was measured, what was asked, whether it is met. A
 * figure that falls short is a line of the report, never a failure.
 *
 * <p>System properties: {@code portal.bench.table} is the file, {@code portal.bench.run} names the
 * run; a table of an earlier run is begun anew.
 */
public final class Figures {
  private static final Logger LOG = LoggerFactory.getLogger(Figures.class);
  private static final String LINE = "%-66s %12s %12s  %s";

  private Figures() {}

  /** A figure that should not be more than asked. */
  public static void atMost(String what, double asked, double measured, String unit) {
    add(what, "<= " + number(asked, unit), number(measured, unit), measured <= asked);
  }

  /** A figure that should not be less than asked. */
  public static void atLeast(String what, double asked, double measured, String unit) {
    add(what, ">= " + number(asked, unit), number(measured, unit), measured >= asked);
  }

  /** A figure that stands behind the others; nothing is asked of it. */
  public static void told(String what, double measured, String unit) {
    write(LINE.formatted(what, "", number(measured, unit), ""));
  }

  private static void add(String what, String asked, String measured, boolean met) {
    write(LINE.formatted(what, asked, measured, met ? "pass" : "SHORT"));
  }

  private static String number(double value, String unit) {
    String form = value >= 100 ? "%.0f" : "%.2f";
    return (String.format(Locale.ROOT, form, value) + " " + unit).strip();
  }

  private static synchronized void write(String line) {
    LOG.info("{}", line);
    Path table = Path.of(System.getProperty("portal.bench.table"));
    try {
      begin(table);
      Files.writeString(table, line.stripTrailing() + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void begin(Path table) throws IOException {
    String title =
        "Benchmarks of %s, %d processors"
            .formatted(
                System.getProperty("portal.bench.run"), Runtime.getRuntime().availableProcessors());
    if (Files.exists(table) && Files.readString(table).startsWith(title)) {
      return;
    }
    Files.createDirectories(table.getParent());
    String head = LINE.formatted("", "asked", "measured", "").stripTrailing();
    Files.write(table, List.of(title, head));
  }
}
