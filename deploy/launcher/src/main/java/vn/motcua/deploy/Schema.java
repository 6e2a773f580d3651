package vn.motcua.deploy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema to the state that this version of the portal expects. */
public final class Schema {
  private static final int OLDEST = 1104;

  private Schema() {}

  /**
   * Runs the migrations that are missing, then renews the grants of the application's account.
   *
   * @throws StartRefused if the database cannot be entered or is too old, a migration fails, or a
   *     released one was changed
   */
  public static void migrate(DatabaseAddress address) {
    mustBeOurs(address.url(), address.migration(), "PORTAL_DB_MIGRATION_USER");
    String account = "`" + address.application().user().replace("`", "") + "`@`%`";
    try {
      Flyway.configure(Thread.currentThread().getContextClassLoader())
          .dataSource(address.url(), address.migration().user(), address.migration().password())
          .locations("classpath:db/migration")
          .placeholders(Map.of("portal_app", account))
          .validateMigrationNaming(true)
          .outOfOrder(true)
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayValidateException e) {
      throw new StartRefused(
          "The database was migrated by files that have changed since ("
              + e.getMessage()
                  .lines()
                  .filter(line -> line.contains("igration"))
                  .skip(1)
                  .findFirst()
                  .orElse("see the cause")
              + "); restore them, or remove the data folder to begin anew.",
          e);
    } catch (FlywayException e) {
      throw new StartRefused("The schema could not be migrated: " + e.getMessage(), e);
    }
    // Only now: until a table is granted to it the application's account may not even enter.
    mustBeOurs(address.url(), address.application(), "PORTAL_DB_USER");
  }

  private static void mustBeOurs(String url, DatabaseAddress.Login login, String setting) {
    String place = url.replaceAll("\\?.*", "");
    try (var connection = DriverManager.getConnection(url, login.user(), login.password())) {
      var facts = connection.getMetaData();
      int version = facts.getDatabaseMajorVersion() * 100 + facts.getDatabaseMinorVersion();
      if (!facts.getDatabaseProductName().contains("MariaDB") || version < OLDEST) {
        throw new StartRefused(
            "The database at %s is %s %s; use MariaDB 11.4 or later."
                .formatted(
                    place, facts.getDatabaseProductName(), facts.getDatabaseProductVersion()));
      }
    } catch (SQLException e) {
      throw new StartRefused(
          "The database at %s does not let %s in (%s); check PORTAL_DB_URL, %s and its password."
              .formatted(
                  place, login.user(), e.getMessage().lines().findFirst().orElse(""), setting),
          e);
    }
  }
}
