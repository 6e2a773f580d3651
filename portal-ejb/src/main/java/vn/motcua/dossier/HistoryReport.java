package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.HistoryFault;

/**
 * What a check of all histories found.
 *
 * @param at when it began
 * @param dossiers how many were read
 * @param events how many were read
 * @param faults where a history does not hang together, the first 200
 */
public record HistoryReport(Instant at, long dossiers, long events, List<HistoryFault> faults) {
  /** Faults listed at most. */
  public static final int MOST_FAULTS = 200;

  public HistoryReport {
    faults = List.copyOf(faults);
  }
}
