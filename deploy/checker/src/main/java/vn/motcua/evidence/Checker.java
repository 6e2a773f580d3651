package vn.motcua.evidence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.evidence.archive.ArchiveCommand;

/**
 * Checks evidence on any computer, without server or network.
 *
 * <pre>
 * java -jar portal-checker.jar history FILE [SEQ DIGEST]
 * java -jar portal-checker.jar archive FILE [SEQ DIGEST] [--trust CERTIFICATES]
 * </pre>
 *
 * <p>SEQ and DIGEST are what a receipt or result has printed on it. Answers in words, in Vietnamese
 * or, with {@code -Duser.language=en}, in English; ends with 0 if all holds, 1 if something does
 * not, 2 if it could not be checked.
 */
public final class Checker {
  static final int HOLDS = 0;
  static final int BROKEN = 1;
  static final int NOT_CHECKED = 2;

  private final PrintStream out;
  private final ResourceBundle words;
  private final ArchiveCommand archive;

  Checker(PrintStream out, Locale locale) {
    this.out = out;
    this.archive = new ArchiveCommand(out, locale, Clock.systemUTC());
    String language = locale.getLanguage().equals("en") ? "en" : "vi";
    this.words =
        ResourceBundle.getBundle(
            "vn.motcua.evidence.checker",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** See the class. */
  public static void main(String[] arguments) {
    FileOutputStream console = new FileOutputStream(FileDescriptor.out);
    PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
    System.exit(new Checker(out, Locale.getDefault()).run(arguments));
  }

  int run(String... arguments) {
    if (arguments.length > 1 && arguments[0].equals("archive")) {
      return archive.run(Arrays.asList(arguments).subList(1, arguments.length));
    }
    boolean withEnd = arguments.length == 4;
    if (!withEnd && arguments.length != 2 || !arguments[0].equals("history")) {
      say("usage");
      return NOT_CHECKED;
    }
    try {
      List<ChainedEvent> events = HistoryFile.read(Files.readString(Path.of(arguments[1])));
      if (events.isEmpty()) {
        say("empty");
        return NOT_CHECKED;
      }
      String dossier = events.get(0).event().dossier();
      Head printed = withEnd ? head(dossier, arguments[2], arguments[3]) : null;
      return history(dossier, events, printed);
    } catch (IOException unreadable) {
      say("unreadable", arguments[1]);
      return NOT_CHECKED;
    } catch (IllegalArgumentException other) {
      say("other-form", other.getMessage());
      return NOT_CHECKED;
    }
  }

  private int history(String dossier, List<ChainedEvent> events, Head printed) {
    List<HistoryFault> faults = HistoryCheck.check(dossier, events, null);
    for (HistoryFault fault : faults) {
      say("fault." + fault.kind(), fault.seq());
    }
    HistoryFault other = printed == null ? null : HistoryCheck.against(events, printed);
    if (other != null) {
      say("fault." + other.kind(), other.seq());
    }
    if (other != null || !faults.isEmpty()) {
      return BROKEN;
    }
    ChainedEvent last = events.get(events.size() - 1);
    say("holds", events.size(), last.event().seq(), last.digest());
    say(printed == null ? "compare" : "as-printed", printed == null ? 0 : printed.seq());
    return HOLDS;
  }

  private static Head head(String dossier, String seq, String digest) {
    String plain = digest.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    Sha256.bytes(plain);
    return new Head(dossier, Integer.parseInt(seq), plain);
  }

  private void say(String key, Object... arguments) {
    out.println(String.format(Locale.ROOT, words.getString(key), arguments));
  }
}
