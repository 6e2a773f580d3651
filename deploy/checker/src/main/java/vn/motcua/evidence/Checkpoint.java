package vn.motcua.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is signed once a day about the histories of all dossiers.
 *
 * @param number 1, 2, 3 … without gaps
 * @param day in Vietnam that it is for
 * @param made when the histories were read
 * @param leaves how many dossiers it vouches for
 * @param root of the tree over the {@link Head#leaf} of each, sorted by public id; 64 hexadecimal
 *     digits
 * @param previous digest of the checkpoint before, {@link HistoryEvent#BEGINNING} for the first
 */
public record Checkpoint(
    int number, LocalDate day, Instant made, int leaves, String root, String previous) {
  /** Name of the text's form. */
  public static final String FORM = "motcua-checkpoint-1";

  public Checkpoint {
    Sha256.bytes(root);
    Sha256.bytes(previous);
    if (number < 1 || leaves < 0) {
      throw new IllegalArgumentException("not a checkpoint");
    }
  }

  /** The text that is signed. */
  public String text() {
    return FORM
        + "\nnumber="
        + number
        + "\nday="
        + day
        + "\nmade="
        + made
        + "\nleaves="
        + leaves
        + "\nroot="
        + root
        + "\nprevious="
        + previous
        + "\n";
  }

  /** SHA-256 of the text: what the next one names. */
  public String digest() {
    return Sha256.hexOf(text().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it is the one after that, null for none. */
  public boolean follows(Checkpoint before) {
    return before == null
        ? number == 1 && previous.equals(HistoryEvent.BEGINNING)
        : number == before.number + 1 && previous.equals(before.digest());
  }

  /**
   * Reads the text.
   *
   * @throws IllegalArgumentException if it has not exactly this form
   */
  public static Checkpoint read(String text) {
    return Lines.read(
        FORM,
        text,
        lines ->
            new Checkpoint(
                Integer.parseInt(lines.next("number")),
                LocalDate.parse(lines.next("day")),
                Instant.parse(lines.next("made")),
                Integer.parseInt(lines.next("leaves")),
                lines.next("root"),
                lines.next("previous")),
        Checkpoint::text);
  }
}
