package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A page of work.
 *
 * @param next for the following page, null if this is the last
 * @param counts per tab, at most {@link #COUNT_LIMIT}; more is shown as "200+"
 * @param nextDue earliest due of all work the officer has, null if none
 */
public record WorklistPage(
    List<WorkItem> items, String next, Map<WorklistTab, Integer> counts, Instant nextDue)
    implements Serializable {
  /** Counting stops here, so that a page costs the same whatever the office has. */
  public static final int COUNT_LIMIT = 200;

  public WorklistPage {
    items = List.copyOf(items);
  }
}
