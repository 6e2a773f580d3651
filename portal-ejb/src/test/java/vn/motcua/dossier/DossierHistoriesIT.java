package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.evidence.HistoryFault;
import vn.motcua.evidence.HistoryFault.Kind;
import vn.motcua.shared.Roles;

class DossierHistoriesIT extends InContainer {
  @Inject private Town town;
  @EJB private DossierHistories histories;

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
