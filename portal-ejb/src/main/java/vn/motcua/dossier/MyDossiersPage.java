package vn.motcua.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A page of one's own dossiers, what needs one first; counts per group regardless of the filter.
 */
public record MyDossiersPage(List<DossierCard> items, long total, Map<DossierGroup, Long> counts)
    implements Serializable {
  public MyDossiersPage {
    items = List.copyOf(items);
  }

  public List<DossierCard> in(DossierGroup group) {
    return items.stream().filter(card -> card.group() == group).toList();
  }
}
