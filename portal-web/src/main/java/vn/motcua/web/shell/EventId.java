package vn.motcua.web.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;

/**
 * The id a person can read out on the phone, which also stands in the log: {@code SV-1416-9F2K}.
 */
public final class EventId {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
  private static final int RANDOM = 4;

  private EventId() {}

  /** Logs a failure of ours under a new id. */
  public static String log(Logger log, String where, Throwable cause) {
    String id = fresh();
    log.error("{} at {}", id, where.replaceAll("[\\r\\n]", " "), cause);
    return id;
  }

  static String fresh() {
    String random = PublicId.random();
    String tail = random.substring(random.length() - RANDOM).toUpperCase(java.util.Locale.ROOT);
    return "SV-" + TIME.format(LocalTime.now(PortalClock.ZONE)) + "-" + tail;
  }
}
