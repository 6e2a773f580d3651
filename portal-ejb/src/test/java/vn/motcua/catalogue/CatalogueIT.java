package vn.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Publication and reading against the real database. */
class CatalogueIT extends InContainer {
  @Inject private Catalogue catalogue;
  @Inject private ProcedureSearch search;
  @Inject private CataloguePublication publication;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  @Test
  void thePortalStartsWithItsProceduresPublished() {
    ProcedureRevision birth = As.nobody().call(() -> catalogue.current("1.001193"));
    assertTrue(birth.id() > 0);
    assertEquals(64, birth.digest().length());
    assertEquals(birth, As.nobody().call(() -> catalogue.revision(birth.id())));
    assertTrue(As.nobody().call(catalogue::all).size() >= 26);
  }

  @Test
  void publishingTheSameAgainChangesNothing() {
    List<PublishedRevision> again = system().call(publication::publishBundled);
    assertTrue(again.stream().noneMatch(PublishedRevision::fresh));
  }

  @Test
  void aChangeIsTheNextNumberAndTheOldOneStays() {
    PublishedRevision first = system().call(() -> publication.publish(trial("LS.9001", "Thử một")));
    PublishedRevision same = system().call(() -> publication.publish(trial("LS.9001", "Thử một")));
    assertEquals(first.id(), same.id());
    PublishedRevision next = system().call(() -> publication.publish(trial("LS.9001", "Thử hai")));
    assertEquals(first.number() + 1, next.number());
    assertEquals("Thử hai", catalogue.current("LS.9001").name().vi());
    assertEquals("Thử một", catalogue.revision(first.id()).name().vi());
    assertEquals(
        "LS.9001",
        search
            .find(new ProcedureQuery("LS.9001", null, null, null, null, null, 1))
            .items()
            .get(0)
            .code());
  }

  @Test
  void onlyAdministratorsAndTheSystemPublish() {
    String text = trial("LS.9004", "Thử");
    assertThrows(
        EJBAccessException.class,
        () -> As.user("desk/1", Roles.DESK).call(() -> publication.publish(text)));
    assertThrows(EJBAccessException.class, () -> As.nobody().call(() -> publication.publish(text)));
    assertThrows(NotFound.class, () -> catalogue.current("LS.9004"));
  }

  @Test
  void whatContradictsItselfIsRefused() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                system()
                    .call(
                        () ->
                            publication.publish(
                                trial("LS.9003", "Thử").replace("level: 4", "level: 9"))));
    assertEquals("catalogue.revision-incomplete", refusal.messageKey());
  }

  @Test
  void whatCannotBeReadIsRefused() {
    for (String text : List.of("", "code: [", "code: x\nunknown: y", "- 1")) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> system().call(() -> publication.publish(text)));
      assertEquals("catalogue.unreadable", refusal.messageKey());
    }
  }

  @Test
  void whatIsNotPublishedIsNotFound() {
    assertThrows(NotFound.class, () -> catalogue.current("0.000000"));
    assertThrows(NotFound.class, () -> catalogue.revision(-1));
  }

  @Test
  void aPublishedRevisionCannotBeChangedOrRemoved() throws SQLException {
    for (String sql :
        List.of("update procedure_revision set content = '{}'", "delete from procedure_revision")) {
      try (var connection = dataSource.getConnection();
          var statement = connection.createStatement()) {
        SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
        assertTrue(refused.getMessage().contains("denied"), refused.getMessage());
      }
    }
    assertFalse(As.nobody().call(() -> catalogue.current("1.001193")).form().pages().isEmpty());
  }

  /** The domain is there only inside the container, so never as a constant. */
  private static As system() {
    return As.user("system", Roles.SYSTEM);
  }

  /** A small procedure of the portal's own shared parts. */
  private static String trial(String code, String name) {
    return """
    code: "%1$s"
    validFrom: 2026-07-01
    name: {vi: "%2$s", en: "Trial"}
    shortName: {vi: "%2$s", en: "Trial"}
    kind: LOCAL
    state: ACTIVE
    field: {key: thu-nghiem, name: {vi: "Thử nghiệm", en: "Trial"}}
    level: 4
    service: FULL
    subjects: [CITIZEN]
    capacities: [SELF]
    authority: {vi: "Cơ quan mẫu", en: "Sample agency"}
    competence: {rule: CHOSEN_COMMUNE}
    channels: [{use: channels}]
    cases: [{code: "%1$s.01", name: {vi: "Một", en: "One"}, time: {quantity: 1, unit: DAY}}]
    intakeLimit: {use: intake}
    supplementLimit: {use: supplementTerm}
    clockAfterSupplement: PAUSE
    form: {title: {vi: "Đơn", en: "Form"}, pages: [{key: requester, \
    title: {vi: "Người yêu cầu", en: "Applicant"}, fields: [{use: requester}]}]}
    results: [{key: result, name: {vi: "Kết quả", en: "Result"}, \
    template: thong-bao-ket-qua, symbol: TB, holder: [subject], \
    structuredFields: [{use: noticeFields}]}]
    process: {steps: [{use: officeSteps}]}
    legalBases: [{use: waterLaw}]
    sources: [{use: sourcesCatalogue}]
    """
        .formatted(code, name);
  }
}
