package vn.motcua.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A page of a company's dossiers, 20 each, latest move first.
 *
 * @param next for the following page, null if this is the last
 * @param late open dossiers past their promised date
 * @param submitters citizen id and name of everyone who filed for the company
 */
public record BusinessPage(
    List<DossierCard> items,
    String next,
    Map<DossierGroup, Long> counts,
    long late,
    Map<Long, String> submitters)
    implements Serializable {
  public BusinessPage {
    items = List.copyOf(items);
  }
}
