package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.Words;

/**
 * A batch with what became of each result.
 *
 * @param endedAt null while it runs
 */
public record BatchView(String publicId, Instant startedAt, Instant endedAt, List<Line> lines)
    implements Serializable {
  public BatchView {
    lines = List.copyOf(lines);
  }

  /**
   * One result.
   *
   * @param publicId of the result
   * @param number as printed, null before it is signed
   * @param cause why it was not signed, in words; null otherwise
   */
  public record Line(
      String publicId,
      String dossierNumber,
      Words name,
      BatchItemState state,
      String number,
      String cause)
      implements Serializable {}

  public boolean running() {
    return endedAt == null;
  }

  /** How many are in this state. */
  public long count(BatchItemState state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }
}
