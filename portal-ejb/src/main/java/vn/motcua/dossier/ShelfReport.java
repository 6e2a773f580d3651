package vn.motcua.dossier;

import java.util.List;
import vn.motcua.evidence.HistoryFault;

/**
 * What a check of some histories found.
 *
 * @param next where to go on, 0 if all were read
 */
public record ShelfReport(long next, int dossiers, long events, List<HistoryFault> faults) {
  public ShelfReport {
    faults = List.copyOf(faults);
  }
}
