package vn.motcua.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * One event of a dossier's history, with all that its digest covers. It names nobody: people stand
 * as numbers, words as a salted digest.
 *
 * @param dossier public id of the dossier
 * @param seq place in its history, from 1 without gaps
 * @param kind what happened
 * @param move the status left and the one reached
 * @param who who did it
 * @param happenedAt when it happened, to the microsecond
 * @param enteredAt when it was written down, to the microsecond
 * @param wordsDigest salted digest of the words said, null if none
 */
public record HistoryEvent(
    String dossier,
    int seq,
    String kind,
    Move move,
    Who who,
    Instant happenedAt,
    Instant enteredAt,
    String wordsDigest) {

  /** What the first event follows. */
  public static final String BEGINNING = "0".repeat(2 * Sha256.LENGTH);

  /** Name of the form, its first line. */
  public static final String FORM = "motcua-history-1";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** From one status to another; equal for what happens beside moves. */
  public record Move(String from, String to) {}

  /**
   * Who did it: numbers of the portal's registers, each null if it does not apply.
   *
   * @param kind CITIZEN, STAFF, SYSTEM or ANONYMOUS
   * @param job name of the job when the system did it
   */
  public record Who(
      String kind,
      String job,
      Long account,
      Long officer,
      Long position,
      Long agency,
      String role) {}

  /**
   * The digest of this event after the one before.
   *
   * @param previous digest of the event before, {@link #BEGINNING} for the first
   * @return 64 hexadecimal digits
   */
  public String digest(String previous) {
    return Sha256.hexOf(canonical(previous));
  }

  /**
   * The text the digest is made of: a line for the form, then {@code name=value} lines in fixed
   * order, each ended by a line feed; what is not there is empty.
   *
   * @throws IllegalArgumentException if a value holds a line break
   */
  public String canonical(String previous) {
    StringBuilder text = new StringBuilder(512).append(FORM).append('\n');
    line(text, "previous", previous);
    line(text, "dossier", dossier);
    line(text, "seq", seq);
    line(text, "kind", kind);
    line(text, "from", move.from());
    line(text, "to", move.to());
    line(text, "actor", who.kind());
    line(text, "job", who.job());
    line(text, "account", who.account());
    line(text, "officer", who.officer());
    line(text, "position", who.position());
    line(text, "agency", who.agency());
    line(text, "role", who.role());
    line(text, "happened", TIME.format(happenedAt));
    line(text, "entered", TIME.format(enteredAt));
    line(text, "words", wordsDigest);
    return text.toString();
  }

  private static void line(StringBuilder text, String name, Object value) {
    String written = Objects.toString(value, "");
    if (written.indexOf('\n') >= 0 || written.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a value of an event holds no line break: " + name);
    }
    text.append(name).append('=').append(written).append('\n');
  }
}
