package vn.motcua.evidence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import vn.motcua.evidence.archive.ArchiveCommand;

/**
 * Checks evidence on any computer, without server or network.
 *
 * <pre>
 * java -jar portal-checker.jar history FILE [SEQ DIGEST] [--proof PROOF] [--trust PEM]
 * java -jar portal-checker.jar checkpoint FILE… [--trust PEM]
 * java -jar portal-checker.jar receipt FILE [--answers ANSWERS] [--trust PEM]
 * java -jar portal-checker.jar statement TEXT|FILE --keys KEYS --revoked LIST
 * java -jar portal-checker.jar archive FILE [SEQ DIGEST] [--trust PEM]
 * </pre>
 *
 * <p>SEQ and DIGEST are what a receipt or result has printed on it. PEM holds the certificates that
 * the reader trusts; without it nobody knows who signed, and the outcome is "not checked". Answers
 * in words, in Vietnamese or, with {@code -Duser.language=en}, in English; ends with 0 if all
 * holds, 1 if something does not, 2 if it, or a part of it, could not be checked.
 */
public final class Checker {
  /** All holds. */
  public static final int HOLDS = 0;

  /** Something does not. */
  public static final int BROKEN = 1;

  /** It could not be checked, or not all of it. */
  public static final int NOT_CHECKED = 2;

  private final Spoken spoken;
  private final Clock clock;
  private final ArchiveCommand archive;

  /** A checker that answers there, in English if the locale is, else in Vietnamese. */
  public Checker(PrintStream out, Locale locale) {
    this(out, locale, Clock.systemUTC());
  }

  /** The same at another time. */
  public Checker(PrintStream out, Locale locale, Clock clock) {
    this.spoken = new Spoken(out, locale);
    this.clock = clock;
    this.archive = new ArchiveCommand(out, locale, clock);
  }

  /** See the class. */
  public static void main(String[] arguments) {
    FileOutputStream console = new FileOutputStream(FileDescriptor.out);
    PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
    System.exit(new Checker(out, Locale.getDefault()).run(arguments));
  }

  /** Does what the command line says and gives the exit code, see the class. */
  public int run(String... arguments) {
    if (arguments.length > 0 && arguments[0].equals("statement")) {
      return new StatementCommand(spoken::say, clock).run(arguments);
    }
    if (arguments.length > 1 && arguments[0].equals("archive")) {
      return archive.run(List.of(arguments).subList(1, arguments.length));
    }
    try {
      return run(Asked.of(arguments));
    } catch (UncheckedIOException unreadable) {
      spoken.say("unreadable", unreadable.getMessage());
      return NOT_CHECKED;
    } catch (SignedStatement.NotAsSigned broken) {
      spoken.say("signature-broken", broken.getMessage());
      return BROKEN;
    } catch (IllegalArgumentException other) {
      spoken.say("other-form", other.getMessage());
      return NOT_CHECKED;
    }
  }

  private int run(Asked asked) {
    int words = asked.words().size();
    String command = words == 0 ? "" : asked.words().get(0);
    if (command.equals("history") && (words == 2 || words == 4)) {
      return new HistoryCommand(spoken, clock).run(asked);
    }
    if (command.equals("checkpoint") && words >= 2) {
      return new CheckpointCommand(spoken, clock).run(asked);
    }
    if (command.equals("receipt") && words == 2) {
      return new ReceiptCommand(spoken, clock).run(asked);
    }
    spoken.say("usage");
    return NOT_CHECKED;
  }
}
