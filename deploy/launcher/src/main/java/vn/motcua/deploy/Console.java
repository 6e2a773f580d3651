package vn.motcua.deploy;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The person at the console; the one place that writes there. */
@SuppressWarnings("regexpsinglelinejava") // This is where the launcher speaks.
final class Console {
  /** Kept, for the logging library forgets loggers that nobody holds. */
  private static final List<Logger> CHATTY =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("ch.vorburger"));

  private Console() {}

  /** Lets libraries speak only when something is wrong. */
  static void quieten() {
    CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  static void complain(String line) {
    System.err.println(line);
    System.err.flush();
  }
}
