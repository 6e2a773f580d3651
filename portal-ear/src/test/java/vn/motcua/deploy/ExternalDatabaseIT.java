package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A MariaDB of somebody else's, prepared as the README says. */
class ExternalDatabaseIT {
  private static final List<String> README =
      List.of(
          "CREATE DATABASE motcua CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci",
          "CREATE USER 'motcua_owner'@'%' IDENTIFIED BY 'owner-secret'",
          "GRANT ALL PRIVILEGES ON motcua.* TO 'motcua_owner'@'%' WITH GRANT OPTION",
          "CREATE USER 'motcua_app'@'%' IDENTIFIED BY 'app-secret'");

  @TempDir static Path folder;
  private static Watcher watcher;
  private static MariaDb database;

  @BeforeAll
  static void prepare() throws SQLException {
    watcher = Watcher.start();
    Path root = Path.of(System.getProperty("portal.root"));
    var programs = MariaDbBinaries.unpackedIn(new Build(root).databasePrograms());
    database = new MariaDb(programs, folder.resolve("theirs"), Checks.freePort());
    database.launch(watcher);
    database.waitUntilItAnswers();
    try (var administrator = database.asRoot();
        var statement = administrator.createStatement()) {
      for (String one : README) {
        statement.execute(one);
      }
    }
    migrate();
  }

  private static void migrate() {
    Settings settings = Settings.of(settings(), folder);
    Schema.migrate(settings.externalDatabase().orElseThrow());
  }

  @AfterAll
  static void stop() {
    database.stop();
    watcher.close();
  }

  @Test
  void theCommandSaysThatAllIsUpToDate() throws Exception {
    try (var command = OwnPortal.start(Migrate.class, folder.resolve("none"), settings())) {
      assertEquals(0, command.code(), () -> String.join("\n", command.said()));
      assertEquals(List.of("The schema is up to date."), command.said());
    }
  }

  @Test
  void theCommandSaysWhatItMisses() throws Exception {
    try (var command = OwnPortal.start(Migrate.class, folder.resolve("none"), Map.of())) {
      assertEquals(1, command.code());
      assertEquals(List.of("Set PORTAL_DB_URL and its accounts."), command.said());
    }
  }

  @Test
  void aWrongPasswordIsSaidInOneSentence() {
    var wrong = new HashMap<>(settings());
    wrong.put("PORTAL_DB_MIGRATION_PASSWORD", "wrong");
    var address = Settings.of(wrong, folder).externalDatabase().orElseThrow();
    var refused = assertThrows(StartRefused.class, () -> Schema.migrate(address));
    assertTrue(
        refused.getMessage().startsWith("The database at")
            && refused.getMessage().lines().count() == 1,
        refused.getMessage());
  }

  @Test
  void theApplicationMayWorkButNotChangeEvidenceOrTheSchema() throws SQLException {
    try (var application = application()) {
      may(application, "update dossier set version = version where 1 = 0");
      may(application, "insert into once_key select * from once_key where 1 = 0");
      for (String forbidden :
          List.of(
              "update dossier_event set seq = 1",
              "delete from dossier_event",
              "update once_key set door = 'x'",
              "truncate table fee_event",
              "drop table dossier",
              "create table mine (id int)",
              "alter table dossier add column mine int",
              "select * from flyway_schema_history",
              "grant select on dossier to 'motcua_app'@'%'")) {
        var refused =
            assertThrows(SQLException.class, () -> may(application, forbidden), forbidden);
        assertTrue(refused.getMessage().contains("denied"), refused.getMessage());
      }
    }
  }

  @Test
  void aPortalOfProductionRunsOnIt() throws Exception {
    var settings = new HashMap<>(settings());
    settings.put("PORTAL_PROFILE", "production");
    settings.put("PORTAL_BASE_URL", "https://portal.example");
    try (var portal = OwnPortal.start(Run.class, folder.resolve("ours"), settings).ready()) {
      String health = portal.get("/api/v1/health");
      assertTrue(health.contains("UP") && health.contains("OFF"), health);
      assertTrue(portal.get("/api/v1/procedures?q=khai+sinh").contains("1.001193"));
      List<ProcessHandle> parts = portal.parts();
      assertEquals(1, parts.size());
      portal.signal("TERM");
      assertEquals(143, portal.code());
      OwnPortal.gone(parts);
      assertTrue(database.child().isAlive());
    }
  }

  private static Map<String, String> settings() {
    return Map.of(
        "PORTAL_DB_URL", "jdbc:mariadb://127.0.0.1:" + database.port() + "/motcua",
        "PORTAL_DB_USER", "motcua_app",
        "PORTAL_DB_PASSWORD", "app-secret",
        "PORTAL_DB_MIGRATION_USER", "motcua_owner",
        "PORTAL_DB_MIGRATION_PASSWORD", "owner-secret");
  }

  private static Connection application() throws SQLException {
    return DriverManager.getConnection(settings().get("PORTAL_DB_URL"), "motcua_app", "app-secret");
  }

  private static void may(Connection connection, String act) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(act);
    }
  }
}
