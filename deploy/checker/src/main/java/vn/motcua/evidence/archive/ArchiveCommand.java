package vn.motcua.evidence.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.HistoryCheck;
import vn.motcua.evidence.HistoryFault;

/**
 * {@code archive FILE [SEQ DIGEST] [--trust CERTIFICATES]}: says what of an archive is true and
 * what is not. SEQ and DIGEST are printed on a receipt or result; CERTIFICATES are those of the
 * authorities that the reader trusts, PEM or DER, got elsewhere. Without them nobody knows who
 * signed, and the outcome is "not checked".
 */
public final class ArchiveCommand {
  private static final int HOLDS = 0;
  private static final int BROKEN = 1;
  private static final int NOT_CHECKED = 2;

  private final PrintStream out;
  private final ResourceBundle words;
  private final Clock clock;

  /** A command that answers there, in English if the locale is, else in Vietnamese. */
  public ArchiveCommand(PrintStream out, Locale locale, Clock clock) {
    this.out = out;
    this.clock = clock;
    String language = locale.getLanguage().equals("en") ? "en" : "vi";
    this.words =
        ResourceBundle.getBundle(
            "vn.motcua.evidence.archive",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * Does what the words after {@code archive} say.
   *
   * @return 0 all holds, 1 something does not, 2 it could not be checked
   */
  public int run(List<String> arguments) {
    List<String> plain = new ArrayList<>(arguments);
    int option = plain.indexOf("--trust");
    String trust = null;
    if (option >= 0 && option + 1 < plain.size()) {
      trust = plain.remove(option + 1);
      plain.remove(option);
    }
    if (plain.size() != 1 && plain.size() != 3) {
      say("usage");
      return NOT_CHECKED;
    }
    try (Container container = new Container(Path.of(plain.get(0)))) {
      Authorities authorities =
          trust == null ? null : new Authorities(Files.readAllBytes(Path.of(trust)));
      Fault other = plain.size() == 1 ? null : printed(container, plain.get(1), plain.get(2));
      return outcome(container, authorities, other);
    } catch (IOException unreadable) {
      say("unreadable", unreadable.getMessage());
      return NOT_CHECKED;
    } catch (IllegalArgumentException other) {
      say("not-readable-argument", other.getMessage());
      return NOT_CHECKED;
    }
  }

  private int outcome(Container container, Authorities authorities, Fault printed)
      throws IOException {
    ArchiveCheck check = new ArchiveCheck(container, authorities);
    List<Fault> faults = new ArrayList<>(check.run(clock.instant()));
    if (printed != null) {
      faults.add(printed);
    }
    for (Fault fault : faults) {
      say("fault." + fault.kind(), fault.subject());
    }
    long untrue = faults.stream().filter(fault -> !fault.leavesOpen()).count();
    if (untrue > 0) {
      say("broken", untrue);
      return BROKEN;
    }
    List<ChainedEvent> events = ArchiveContent.events(container);
    say("files", container.digests().size());
    say("history", events.size(), events.get(events.size() - 1).digest());
    ArchiveProof.checkpoint(container)
        .ifPresent(made -> say("checkpoint", made.number(), made.day(), made.made()));
    say("signed", check.signer());
    say(check.stampedAt() == null ? "unstamped" : "stamped", check.stampedAt());
    check
        .told()
        .forEach(
            told ->
                say("standing." + told.standing().kind(), told.subject(), told.standing().time()));
    if (authorities == null) {
      say("untold");
      return NOT_CHECKED;
    }
    if (!faults.isEmpty()) {
      say("open", faults.size());
      return NOT_CHECKED;
    }
    say("holds");
    return HOLDS;
  }

  private static Fault printed(Container container, String seq, String digest) throws IOException {
    List<ChainedEvent> events = ArchiveContent.events(container);
    String dossier = events.isEmpty() ? "" : events.get(0).event().dossier();
    String plain = digest.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    Head head = new Head(dossier, Integer.parseInt(seq), plain);
    HistoryFault fault = HistoryCheck.against(events, head);
    return fault == null ? null : new Fault(Fault.Kind.NOT_AS_PRINTED, seq);
  }

  private void say(String key, Object... arguments) {
    out.println(String.format(Locale.ROOT, words.getString(key), arguments));
  }
}
