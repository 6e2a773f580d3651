package vn.motcua.checkpoint;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a check of all histories found.
 *
 * @param checkpoint number of the checkpoint compared with, null for none
 * @param faults how many
 * @param first of them, at most {@value #MOST}
 */
public record CheckReport(
    Instant began,
    Instant ended,
    long dossiers,
    long events,
    Integer checkpoint,
    int faults,
    List<CheckFault> first)
    implements Serializable {
  /** Faults listed at most. */
  public static final int MOST = 200;

  public CheckReport {
    first = List.copyOf(first);
  }
}
