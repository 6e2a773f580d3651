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

  /** Address and accounts of our database at this port. */
  DatabaseAddress at(int port) {
    return new DatabaseAddress(
        "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA + "?allowLocalInfile=false",
        new DatabaseAddress.Login(APPLICATION, secrets.of("db-application")),
        new DatabaseAddress.Login(MIGRATION, secrets.of("db-migration")));
  }

  /** Makes what is missing and sets the passwords to those of this data folder. */
  static void make(MariaDb database, DatabaseAddress address) {
    try (Connection root = database.asRoot();
        Statement statement = root.createStatement()) {
      statement.execute("CREATE DATABASE IF NOT EXISTS " + SCHEMA);
      make(statement, address.application());
      make(statement, address.migration());
      statement.execute(
          "GRANT ALL PRIVILEGES ON %s.* TO '%s'@'%%' WITH GRANT OPTION"
              .formatted(SCHEMA, MIGRATION));
    } catch (SQLException e) {
      throw new StartRefused("The database's accounts could not be made.", e);
    }
  }

  /** Names and passwords are ours (letters, digits, - and _), so they need no escaping. */
  private static void make(Statement statement, DatabaseAddress.Login login) throws SQLException {
    statement.execute("CREATE USER IF NOT EXISTS '%s'@'%%'".formatted(login.user()));
    statement.execute(
        "ALTER USER '%s'@'%%' IDENTIFIED BY '%s'".formatted(login.user(), login.password()));
  }
}
