package vn.motcua.organisation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.AgencyView;
import vn.motcua.organisation.Validity;
import vn.motcua.organisation.domain.AgencyDescription.Contact;
import vn.motcua.organisation.domain.AgencyDescription.Names;
import vn.motcua.organisation.domain.AgencyTree.Body;
import vn.motcua.organisation.domain.AgencyTree.Description;
import vn.motcua.organisation.domain.AgencyTree.Service;
import vn.motcua.shared.Roles;

class AgencyTreeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Validity ALWAYS = Validity.since(LocalDate.of(2025, 7, 1));
  private static final Validity ENDED =
      new Validity(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));

  private static final long PROVINCE = 1;
  private static final long DEPARTMENT = 2;
  private static final long OFFICE = 3;
  private static final long CENTRE = 4;
  private static final long WARD = 5;
  private static final long DESK = 6;
  private static final long OLD = 7;
  private static final long OLDER = 8;
  private static final long OTHER_WARD = 9;
  private static final long WATER = 10;

  private static final long STATE = 100;
  private static final long COMPANY = 200;

  private static final AgencyTree TREE = treeOn(TODAY);

  private static AgencyTree treeOn(LocalDate day) {
    return new AgencyTree(
        List.of(
            body(PROVINCE, "H99", AgencyKind.PROVINCE, null),
            body(DEPARTMENT, "H99.01", AgencyKind.DEPARTMENT, PROVINCE),
            body(OFFICE, "H99.01.01", AgencyKind.UNIT, DEPARTMENT),
            body(CENTRE, "H99.09", AgencyKind.CENTRE, PROVINCE),
            body(WARD, "H99.12", AgencyKind.COMMUNE, PROVINCE),
            body(DESK, "H99.12.01", AgencyKind.UNIT, WARD),
            ended(OLD, "H99.92", WARD),
            ended(OLDER, "H99.93", OLD),
            renamed(),
            water()),
        List.of(new Service(CENTRE, DEPARTMENT, ALWAYS), new Service(CENTRE, OTHER_WARD, ENDED)),
        day);
  }

  private static Body body(long id, String code, AgencyKind kind, Long parent) {
    return new Body(
        id, STATE, AgencyCode.of(code), kind, ALWAYS, null, List.of(words(code, parent, ALWAYS)));
  }

  private static Body ended(long id, String code, long successor) {
    return new Body(
        id,
        STATE,
        AgencyCode.of(code),
        AgencyKind.COMMUNE,
        ENDED,
        successor,
        List.of(words(code, PROVINCE, ENDED)));
  }

  private static Body renamed() {
    return new Body(
        OTHER_WARD,
        STATE,
        AgencyCode.of("H99.13"),
        AgencyKind.COMMUNE,
        ALWAYS,
        null,
        List.of(
            words("before", PROVINCE, ENDED),
            words("after", PROVINCE, Validity.since(LocalDate.of(2026, 1, 1)))));
  }

  private static Body water() {
    return new Body(
        WATER,
        COMPANY,
        AgencyCode.of("Z99.01"),
        AgencyKind.PROVIDER,
        ALWAYS,
        null,
        List.of(words("Z99.01", null, ALWAYS)));
  }

  private static Description words(String name, Long parent, Validity validity) {
    return new Description(
        parent, new Names(name, name + " en", name), new Contact("a", "1", "h"), validity);
  }

  private static List<Long> ids(List<AgencyView> views) {
    return views.stream().map(AgencyView::id).toList();
  }

  @Test
  void aCodeInEitherFormFindsTheAgency() {
    assertEquals(WARD, TREE.byCode("H99.12").orElseThrow().id());
    assertEquals(WARD, TREE.byCode("000.00.12.h99").orElseThrow().id());
    assertTrue(TREE.byCode("H98.12").isEmpty());
    assertTrue(TREE.byCode("nothing").isEmpty());
  }

  @Test
  void anEndedAgencyKeepsItsNameButIsListedNoMore() {
    assertEquals("H99.92", TREE.byId(OLD).orElseThrow().name());
    assertEquals(List.of(WARD, OTHER_WARD), ids(TREE.ofKind(AgencyKind.COMMUNE)));
    assertEquals(List.of(DEPARTMENT, CENTRE, WARD, OTHER_WARD), ids(TREE.children(PROVINCE)));
  }

  @Test
  void onAnEarlierDayTheTreeWasAnother() {
    AgencyTree before = treeOn(LocalDate.of(2025, 10, 1));
    assertEquals("before", before.byId(OTHER_WARD).orElseThrow().name());
    assertEquals("after", TREE.byId(OTHER_WARD).orElseThrow().name());
    assertEquals("after en", TREE.byId(OTHER_WARD).orElseThrow().name("en"));
    assertTrue(ids(before.ofKind(AgencyKind.COMMUNE)).contains(OLD));
    assertTrue(before.receivesFor(CENTRE).contains(OTHER_WARD));
  }

  @Test
  void aBodyReceivesForItselfItsUnitsAndWhatWasMergedIntoIt() {
    assertEquals(Set.of(WARD, DESK, OLD, OLDER), TREE.receivesFor(WARD));
    assertEquals(Set.of(WARD, DESK, OLD, OLDER), TREE.receivesFor(DESK));
  }

  @Test
  void aCentreReceivesForTheBodiesItServesToday() {
    assertEquals(Set.of(CENTRE, DEPARTMENT, OFFICE), TREE.receivesFor(CENTRE));
  }

  @ParameterizedTest
  @CsvSource({"desk", "officer"})
  void whoWorksOnDossiersSeesTheOwnBodyOnly(String role) {
    assertEquals(Set.of(DEPARTMENT, OFFICE), TREE.visibleFrom(OFFICE, STATE, role));
    assertEquals(Set.of(PROVINCE), TREE.visibleFrom(PROVINCE, STATE, role));
  }

  @ParameterizedTest
  @CsvSource({"leader", "manager", "admin"})
  void whoOverseesSeesEveryBodyBelowButNoOtherTenant(String role) {
    Set<Long> seen = TREE.visibleFrom(PROVINCE, STATE, role);
    assertTrue(seen.containsAll(Set.of(DEPARTMENT, OFFICE, CENTRE, WARD, OTHER_WARD, OLD, OLDER)));
    assertTrue(!seen.contains(WATER));
    assertEquals(Set.of(WATER), TREE.visibleFrom(WATER, COMPANY, role));
  }

  @Test
  void aPositionWhoseTenantDoesNotFitItsAgencySeesNothing() {
    assertEquals(Set.of(), TREE.visibleFrom(WATER, STATE, Roles.MANAGER));
    assertEquals(Set.of(), TREE.visibleFrom(999, STATE, Roles.MANAGER));
  }

  @Test
  void aBodyServedAcrossTenantsByWrongDataIsStillNotSeen() {
    AgencyTree wrong =
        new AgencyTree(
            List.of(body(CENTRE, "H99.09", AgencyKind.CENTRE, null), water()),
            List.of(new Service(CENTRE, WATER, ALWAYS)),
            TODAY);
    assertEquals(Set.of(CENTRE), wrong.visibleFrom(CENTRE, STATE, Roles.DESK));
  }

  @Test
  void unitsThatContainEachOtherDoNotHangTheTree() {
    AgencyTree circle =
        new AgencyTree(
            List.of(body(1, "H99.01", AgencyKind.UNIT, 2L), body(2, "H99.02", AgencyKind.UNIT, 1L)),
            List.of(),
            TODAY);
    assertEquals(Set.of(1L, 2L), circle.visibleFrom(1, STATE, Roles.MANAGER));
  }
}
