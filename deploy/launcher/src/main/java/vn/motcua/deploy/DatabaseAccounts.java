package vn.motcua.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Schema and accounts of our own database.
 *
 * <p>The migrating account owns the schema. The application's account gets no right here: every
 * right of it is a table grant, given by the migration.
 */
final class DatabaseAccounts {
  private static final String SCHEMA = "portal";
  private static final String APPLICATION = "portal_app";
  private static final String MIGRATION = "portal_migrate";

  private final Secrets secrets;

  DatabaseAccounts(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Makes what is missing and sets the passwords to those of this data folder. */
  DatabaseAddress prepare(MariaDb database) {
    var application = new DatabaseAddress.Login(APPLICATION, secrets.of("db-application"));
    var migration = new DatabaseAddress.Login(MIGRATION, secrets.of("db-migration"));
    try (Connection root = database.asRoot();
        Statement statement = root.createStatement()) {
      statement.execute("CREATE DATABASE IF NOT EXISTS " + SCHEMA);
      make(statement, application);
      make(statement, migration);
      statement.execute(
          "GRANT ALL PRIVILEGES ON %s.* TO '%s'@'%%' WITH GRANT OPTION"
              .formatted(SCHEMA, MIGRATION));
    } catch (SQLException e) {
      throw new StartRefused("The database's accounts could not be made.", e);
    }
    String url =
        "jdbc:mariadb://127.0.0.1:" + database.port() + "/" + SCHEMA + "?allowLocalInfile=false";
    return new DatabaseAddress(url, application, migration);
  }

  /** Names and passwords are ours (letters, digits, - and _), so they need no escaping. */
  private static void make(Statement statement, DatabaseAddress.Login login) throws SQLException {
    statement.execute("CREATE USER IF NOT EXISTS '%s'@'%%'".formatted(login.user()));
    statement.execute(
        "ALTER USER '%s'@'%%' IDENTIFIED BY '%s'".formatted(login.user(), login.password()));
  }
}
