package vn.motcua.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.CatalogueExamples;
import vn.motcua.catalogue.Competence;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureRevision.Service;
import vn.motcua.catalogue.ProcedureRevision.Subject;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.ProcedureSummary.FeeBrief;
import vn.motcua.catalogue.SearchPage;

class FacetedSearchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private final FacetedSearch search =
      new FacetedSearch(new SearchIndex(CatalogueExamples.all()), TODAY);

  private SearchPage words(String q, int page) {
    return search.find(new ProcedureQuery(q, null, null, null, null, null, page));
  }

  private int facet(SearchPage page, String filter, String value) {
    return page.facets().stream()
        .filter(one -> one.filter().equals(filter) && one.value().equals(value))
        .mapToInt(SearchPage.Facet::count)
        .findFirst()
        .orElse(0);
  }

  private ProcedureSummary summary(String code) {
    return words(code, 1).items().get(0);
  }

  @Test
  void pagesHaveTwentyHitsAndStayInRange() {
    int all = CatalogueExamples.all().size();
    assertEquals(SearchPage.SIZE, words(null, 1).items().size());
    assertEquals(all, words(null, 1).total());
    assertEquals(1, words(null, -5).page());
    SearchPage last = words(null, Integer.MAX_VALUE);
    assertEquals(last.pages(), last.page());
    assertEquals(all - (last.pages() - 1) * SearchPage.SIZE, last.items().size());
    assertEquals(1, words("khong co gi nhu vay", 3).pages());
  }

  @Test
  void everyFilterKeepsOnlyItsOwn() {
    SearchPage water = search.find(new ProcedureQuery("", "nuoc", null, null, null, null, 1));
    assertEquals(5, water.total());
    SearchPage partial =
        search.find(new ProcedureQuery(null, "ho-tich", null, 3, Service.PARTIAL, null, 1));
    assertTrue(partial.items().stream().allMatch(one -> one.service() == Service.PARTIAL));
    assertEquals(2, partial.total());
    SearchPage business =
        search.find(
            new ProcedureQuery(
                null, null, Subject.BUSINESS, null, null, Competence.Level.PROVINCE, 1));
    assertTrue(business.items().stream().anyMatch(one -> one.code().equals("1.000703")));
    assertTrue(business.items().stream().noneMatch(one -> one.code().equals("1.001193")));
    assertEquals(0, search.find(new ProcedureQuery(null, "x'", null, null, null, null, 1)).total());
  }

  @Test
  void aFacetCountsWhatItsValueWouldLeave() {
    SearchPage page =
        search.find(new ProcedureQuery("khai sinh", null, null, null, Service.FULL, null, 1));
    assertEquals(page.total(), facet(page, "service", "FULL"));
    int partial = facet(page, "service", "PARTIAL");
    SearchPage other =
        search.find(new ProcedureQuery("khai sinh", null, null, null, Service.PARTIAL, null, 1));
    assertEquals(other.total(), partial);
    assertEquals("Hộ tịch", page.facets().get(0).words().vi());
  }

  @Test
  void nothingFoundSaysWhatWasPerhapsMeant() {
    assertEquals("khai sinh", words("khai sanh", 1).meant());
    assertNull(words("khai sinh", 1).meant());
  }

  @Test
  void unknownIsNotFree() {
    assertEquals(FeeBrief.State.NOT_SET, summary("1.000656").fee().state());
    assertEquals(FeeBrief.State.FREE, summary("1.001193").fee().state());
    assertEquals(200_000, summary("3.000333").fee().amount());
    assertEquals(7000, summary("1.004194").fee().amount());
    assertEquals(2000, summary("2.000815").fee().amount());
    assertTrue(summary("2.000815").fee().more());
  }
}
