package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.Words;

/**
 * A batch with what became of each result.
 *
 * @param endedAt null while it runs
 * @param waitsUntil until when the leader's token may answer; null unless it is asked
 * @param transaction under which the token is asked; null unless it can be
 */
public record BatchView(
    String publicId,
    Instant startedAt,
    Instant endedAt,
    Instant waitsUntil,
    String transaction,
    List<Line> lines)
    implements Serializable {
  public BatchView {
    lines = List.copyOf(lines);
  }

  /**
   * One result.
   *
   * @param publicId of the result
   * @param annexes how many go with it
   * @param number as printed, null before it is signed
   * @param cause why it was not signed, in words; null otherwise
   */
  public record Line(
      String publicId,
      String dossierNumber,
      Words name,
      int annexes,
      BatchItemState state,
      String number,
      String cause)
      implements Serializable {}

  public boolean running() {
    return endedAt == null;
  }

  /** Results are still being reserved and laid out. */
  public boolean preparing() {
    return running() && count(BatchItemState.WAITING) > 0 && count(BatchItemState.SIGNED) == 0;
  }

  /** The leader's token is asked for what is prepared. */
  public boolean asking() {
    return running() && waitsUntil != null;
  }

  /** How many are in this state. */
  public long count(BatchItemState state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }
}
