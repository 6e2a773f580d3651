package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.HistoryCheck;
import vn.motcua.evidence.HistoryFault;
import vn.motcua.evidence.HistoryFault.Kind;
import vn.motcua.evidence.HistoryFile;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

class DossierHistoriesIT extends InContainer {
  private static final String MIGRATION = "/db/migration/V0130__dossier_history_chain.sql";

  @Inject private Town town;
  @EJB private DossierHistories histories;
  @EJB private DossierHistory history;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  @BeforeEach
  void build() {
    town.build();
  }

  @Test
  void everyHistoryWrittenByTheDoorsHangsTogether() {
    String dossier = town.taken();

    HistoryReport report = check();

    assertEquals(List.of(), of(report, dossier));
    assertTrue(report.dossiers() >= 1);
    assertTrue(report.events() >= 3);
  }

  @Test
  void anApplicantTakesHisHistoryHomeAndNobodyElses() throws IOException {
    String dossier = town.taken();
    String file;
    try (var content = town.citizen().call(() -> history.file(dossier)).content()) {
      file = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<ChainedEvent> events = HistoryFile.read(file);

    assertTrue(events.size() >= 3);
    assertEquals(List.of(), HistoryCheck.check(dossier, events, null));
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> history.file(dossier)));
    String draft = town.emptyDraft();
    assertThrows(NotFound.class, () -> town.citizen().call(() -> history.file(draft)));
  }

  @Test
  void aHistoryWithoutItsLastEventIsFound() {
    String dossier = town.filed();
    long id = town.idOf(dossier);
    // The application may not delete events; a head that tells of more than there is looks alike.
    town.change("update dossier set event_count = event_count + 1 where id = " + id);

    assertEquals(List.of(new HistoryFault(dossier, 2, Kind.OTHER_END)), of(check(), dossier));
    town.change("update dossier set event_count = event_count - 1 where id = " + id);
  }

  @Test
  void anEventPutInByHandIsFound() {
    String dossier = town.filed();
    long id = town.idOf(dossier);
    town.change(
        "insert into dossier_event (id, dossier_id, seq, kind, from_status, to_status, actor_kind,"
            + " happened_at, entered_at, previous_digest, digest)"
            + " select -id, dossier_id, 2, 'ACCEPT', 'NEW', 'RECEIVED', 'STAFF', happened_at,"
            + " entered_at, digest, previous_digest from dossier_event where dossier_id = "
            + id);

    assertEquals(
        List.of(
            new HistoryFault(dossier, 2, Kind.CHANGED),
            new HistoryFault(dossier, 2, Kind.OTHER_END)),
        of(check(), dossier));
  }

  @Test
  void theApplicationsAccountCanNeitherChangeNorDeleteEvents() {
    long id = town.idOf(town.filed());

    for (String statement :
        List.of(
            "update dossier_event set kind = 'ACCEPT' where dossier_id = " + id,
            "delete from dossier_event where dossier_id = " + id)) {
      SQLException refused = assertThrows(SQLException.class, () -> execute(statement), statement);
      assertTrue(refused.getMessage().contains("denied"), refused.getMessage());
    }
  }

  @Test
  void theMigrationLinksEventsAsTheApplicationDoes() throws IOException {
    town.taken();
    String migration;
    try (var file = getClass().getResourceAsStream(MIGRATION)) {
      migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    int begin = migration.indexOf("SHA2(");
    String digest = migration.substring(begin, migration.indexOf(", 256)", begin)) + ", 256)";
    String linked = "select count(*) from dossier_event where id > 0 and binary digest ";

    assertEquals(0, town.number(linked + "<> binary " + digest));
    assertTrue(town.number(linked + "= binary " + digest) >= 3);
  }

  private HistoryReport check() {
    return As.user("checks", Roles.SYSTEM).call(() -> histories.check());
  }

  private static List<HistoryFault> of(HistoryReport report, String dossier) {
    return report.faults().stream().filter(fault -> fault.dossier().equals(dossier)).toList();
  }

  private void execute(String sql) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
