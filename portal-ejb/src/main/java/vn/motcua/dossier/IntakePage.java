package vn.motcua.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** A page of the desk's queue; counts per tab, at most {@link WorklistPage#COUNT_LIMIT}. */
public record IntakePage(List<IntakeItem> items, String next, Map<IntakeQuery.Tab, Integer> counts)
    implements Serializable {
  public IntakePage {
    items = List.copyOf(items);
  }
}
