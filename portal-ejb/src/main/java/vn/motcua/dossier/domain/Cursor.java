package vn.motcua.dossier.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a list ended, so that the next begins there whatever was added before it. Lists
 * are ordered by a time, then by row.
 */
public record Cursor(Instant time, long id) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

  /** Before everything, for rising lists. */
  public static final Cursor START = new Cursor(Instant.EPOCH, 0);

  /** Behind everything, for falling lists. */
  public static final Cursor END =
      new Cursor(Instant.parse("5000-01-01T00:00:00Z"), 999_999_999_999_999_999L);

  /** What a page sent back; empty if it is none of ours. */
  public static Optional<Cursor> read(String text) {
    Matcher parts = FORM.matcher(text == null ? "" : text);
    return parts.matches()
        ? Optional.of(
            new Cursor(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
                Long.parseLong(parts.group(2))))
        : Optional.empty();
  }

  /** For an address: microseconds since 1970 and row. */
  public String text() {
    long micros = Math.multiplyExact(time.getEpochSecond(), 1_000_000L) + time.getNano() / 1_000;
    return micros + "-" + id;
  }
}
