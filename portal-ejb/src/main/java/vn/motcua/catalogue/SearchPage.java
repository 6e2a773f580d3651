package vn.motcua.catalogue;

import java.util.List;

/**
 * One page of hits.
 *
 * @param total all hits
 * @param page the page shown, from 1; {@code pages} is at least 1
 * @param meant what was perhaps meant, when nothing was found; else null
 */
public record SearchPage(
    List<ProcedureSummary> items,
    int total,
    int page,
    int pages,
    List<Facet> facets,
    String meant) {

  /** Hits on a page. */
  public static final int SIZE = 20;

  /**
   * One value to filter by and how many hits it would leave.
   *
   * @param filter field, subject, level, service or agency
   * @param words name of a field; null for the others, whose names the page knows
   */
  public record Facet(String filter, String value, Words words, int count) {}
}
