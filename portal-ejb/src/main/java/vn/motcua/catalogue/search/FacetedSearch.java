package vn.motcua.catalogue.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.motcua.catalogue.FieldOfWork;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.SearchPage;
import vn.motcua.catalogue.SearchPage.Facet;

/**
 * Answers a query from an index: hits, filters, what each filter would leave, one page. What was
 * asked lately is remembered.
 */
public final class FacetedSearch {
  private static final int REMEMBERED = 1000;
  private static final int LONGEST_REMEMBERED = 80;

  private final SearchIndex index;
  private final Map<ProcedureQuery, SearchPage> lately = new ConcurrentHashMap<>();
  private final Map<String, ProcedureSummary> summaries = new LinkedHashMap<>();

  /** Prepares the hits of this index once, with the fees of the day. */
  public FacetedSearch(SearchIndex index, LocalDate day) {
    this.index = index;
    for (ProcedureRevision one : index.procedures()) {
      summaries.put(one.code(), Summaries.of(one, day));
    }
  }

  /** All procedures as hits, in the order of the catalogue. */
  public List<ProcedureSummary> all() {
    return List.copyOf(summaries.values());
  }

  /** The page of hits that the query asks for. */
  public SearchPage find(ProcedureQuery query) {
    SearchPage known = lately.get(query);
    if (known != null) {
      return known;
    }
    SearchPage answer = answer(query);
    if (query.q() == null || query.q().length() <= LONGEST_REMEMBERED) {
      if (lately.size() >= REMEMBERED) {
        lately.clear();
      }
      lately.put(query, answer);
    }
    return answer;
  }

  private SearchPage answer(ProcedureQuery query) {
    List<ProcedureSummary> found =
        index.find(query.q()).stream().map(one -> summaries.get(one.code())).toList();
    Map<String, Predicate<ProcedureSummary>> filters = filters(query);
    List<ProcedureSummary> hits = keep(found, filters, null);
    int pages = Math.max(1, (hits.size() + SearchPage.SIZE - 1) / SearchPage.SIZE);
    int page = Math.min(Math.max(1, query.page()), pages);
    int from = (page - 1) * SearchPage.SIZE;
    List<ProcedureSummary> items =
        hits.subList(from, Math.min(hits.size(), from + SearchPage.SIZE));
    String meant = found.isEmpty() ? index.meant(query.q()) : null;
    return new SearchPage(
        List.copyOf(items), hits.size(), page, pages, List.copyOf(facets(found, filters)), meant);
  }

  private static Map<String, Predicate<ProcedureSummary>> filters(ProcedureQuery query) {
    Map<String, Predicate<ProcedureSummary>> filters = new LinkedHashMap<>();
    put(filters, "field", query.field(), one -> one.field().key().equals(query.field()));
    put(filters, "subject", query.subject(), one -> one.subjects().contains(query.subject()));
    put(filters, "level", query.level(), one -> one.level() == query.level());
    put(filters, "service", query.service(), one -> one.service() == query.service());
    put(filters, "agency", query.agency(), one -> one.agencyLevel() == query.agency());
    return filters;
  }

  private static void put(
      Map<String, Predicate<ProcedureSummary>> filters,
      String name,
      Object value,
      Predicate<ProcedureSummary> filter) {
    if (value != null && !value.equals("")) {
      filters.put(name, filter);
    }
  }

  private static List<ProcedureSummary> keep(
      List<ProcedureSummary> found,
      Map<String, Predicate<ProcedureSummary>> filters,
      String except) {
    if (filters.isEmpty()) {
      return found;
    }
    return found.stream()
        .filter(
            one ->
                filters.entrySet().stream()
                    .allMatch(
                        filter -> filter.getKey().equals(except) || filter.getValue().test(one)))
        .toList();
  }

  private static List<Facet> facets(
      List<ProcedureSummary> found, Map<String, Predicate<ProcedureSummary>> filters) {
    List<Facet> facets = new ArrayList<>();
    Map<String, FieldOfWork> fields = new LinkedHashMap<>();
    found.forEach(one -> fields.putIfAbsent(one.field().key(), one.field()));
    count(keep(found, filters, "field"), one -> List.of(one.field().key()))
        .forEach((v, n) -> facets.add(new Facet("field", v, fields.get(v).name(), n)));
    add(facets, "subject", keep(found, filters, "subject"), one -> names(one.subjects()));
    add(facets, "level", keep(found, filters, "level"), one -> List.of("" + one.level()));
    add(facets, "service", keep(found, filters, "service"), one -> names(List.of(one.service())));
    add(facets, "agency", keep(found, filters, "agency"), one -> names(List.of(one.agencyLevel())));
    return facets;
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  private static void add(
      List<Facet> facets,
      String filter,
      List<ProcedureSummary> hits,
      Function<ProcedureSummary, List<String>> values) {
    count(hits, values).forEach((v, n) -> facets.add(new Facet(filter, v, null, n)));
  }

  private static Map<String, Integer> count(
      List<ProcedureSummary> hits, Function<ProcedureSummary, List<String>> values) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    hits.forEach(one -> values.apply(one).forEach(v -> counts.merge(v, 1, Integer::sum)));
    return counts;
  }
}
