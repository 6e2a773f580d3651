package vn.motcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the application's account may do, asked of the database itself. */
class GrantsIT extends InContainer {
  private static final String TABLES =
      "select table_name, table_type, table_comment from information_schema.tables"
          + " where table_schema = database()";
  private static final String GRANTS =
      "select table_name, privilege_type from information_schema.table_privileges"
          + " where table_schema = database()";
  private static final String WIDER_GRANTS =
      "select privilege_type from information_schema.schema_privileges"
          + " union select privilege_type from information_schema.user_privileges";

  /** Evidence that nobody may change or remove afterwards, the portal least of all. */
  private static final Set<String> EVIDENCE =
      Set.of(
          "dossier_event",
          "dossier_read",
          "once_key",
          "admin_act",
          "refused_access",
          "fee_event",
          "history_leaf",
          "history_checkpoint",
          "checkpoint_block",
          "checkpoint_signed",
          "checkpoint_delivery",
          "history_check",
          "history_check_fault",
          "receipt_item",
          "receipt_seal",
          "receipt_place",
          "contact_change",
          "dossier_message",
          "issued_copy");

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  @Test
  void everyTableGivesExactlyWhatItSays() throws SQLException {
    Map<String, Set<String>> expected = expected();
    assertTrue(expected.size() > 5, "there should be tables");
    assertEquals(expected, granted());
  }

  @Test
  void evidenceCanOnlyBeAddedTo() throws SQLException {
    Map<String, Set<String>> expected = expected();
    for (String table : EVIDENCE) {
      assertEquals(Set.of("INSERT", "SELECT"), expected.get(table), table);
    }
  }

  @Test
  void nothingIsGrantedOnTheSchemaAsAWhole() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(WIDER_GRANTS)) {
      while (rows.next()) {
        assertEquals("USAGE", rows.getString(1));
      }
    }
  }

  @Test
  void anEventCannotBeDeleted() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      SQLException refused =
          assertThrows(SQLException.class, () -> statement.execute("delete from dossier_event"));
      assertTrue(refused.getMessage().contains("denied"), refused.getMessage());
    }
  }

  @Test
  void theHistoryOfMigrationsIsOutOfReach() throws SQLException {
    assertFalse(granted().containsKey("flyway_schema_history"));
  }

  private Map<String, Set<String>> expected() throws SQLException {
    var expected = new TreeMap<String, Set<String>>();
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        expected.put(rows.getString(1), privileges(rows.getString(2), rows.getString(3)));
      }
    }
    return expected;
  }

  private static Set<String> privileges(String type, String comment) {
    if (type.equals("VIEW") || comment.equals("read-only")) {
      return Set.of("SELECT");
    }
    if (type.equals("SEQUENCE") || comment.equals("append-only")) {
      return Set.of("SELECT", "INSERT");
    }
    return Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
  }

  private Map<String, Set<String>> granted() throws SQLException {
    var granted = new TreeMap<String, Set<String>>();
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(GRANTS)) {
      while (rows.next()) {
        granted.computeIfAbsent(rows.getString(1), table -> new TreeSet<>()).add(rows.getString(2));
      }
    }
    return granted;
  }
}
