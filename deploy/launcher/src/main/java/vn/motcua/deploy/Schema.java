package vn.motcua.deploy;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema to the state that this version of the portal expects. */
public final class Schema {
  private Schema() {}

  /**
   * Runs the migrations that are missing, then renews the grants of the application's account.
   *
   * @throws StartRefused if a migration fails or a released one was changed
   */
  public static void migrate(DatabaseAddress address) {
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
  }
}
