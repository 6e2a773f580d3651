package vn.motcua.checkpoint;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import vn.motcua.shared.Settings;

/** The account that owns the schema: whoever has it can change every row. */
@ApplicationScoped
public class DatabaseOwner {
  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  /** Keeps a dossier's rows aside, to be put back. */
  void keep(long dossierId) throws SQLException {
    run("create table if not exists owner_event as select * from dossier_event where 1 = 0");
    run("create table if not exists owner_dossier as select * from dossier where 1 = 0");
    run("delete from owner_event");
    run("delete from owner_dossier");
    run("insert into owner_event select * from dossier_event where dossier_id = ?", dossierId);
    run("insert into owner_dossier select * from dossier where id = ?", dossierId);
  }

  /** Puts them back. */
  void restore(long dossierId) throws SQLException {
    run("delete from dossier_event where dossier_id = ?", dossierId);
    run("delete from dossier_event where id in (select id from owner_event)");
    run("insert into dossier_event select * from owner_event");
    run(
        "update dossier d join owner_dossier o on o.id = d.id"
            + " set d.event_count = o.event_count, d.history_head = o.history_head");
    run("insert ignore into dossier select * from owner_dossier");
    run("drop table owner_event");
    run("drop table owner_dossier");
  }

  /** Runs a statement without any check of foreign keys and says how many rows it met. */
  int run(String sql, Object... values) throws SQLException {
    try (Connection connection = connect();
        var free = connection.createStatement();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      free.execute("set foreign_key_checks = 0");
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  /** The driver lies in a module of the server; a connection of the pool leads to it. */
  private Connection connect() throws SQLException {
    try (Connection pooled = dataSource.getConnection()) {
      Connection plain = pooled.unwrap(Connection.class);
      ClassLoader loader = org(plain).getClass().getClassLoader();
      Driver driver =
          (Driver)
              loader.loadClass("org.mariadb.jdbc.Driver").getDeclaredConstructor().newInstance();
      Properties login = new Properties();
      login.setProperty("user", "portal_migrate");
      login.setProperty(
          "password",
          Files.readString(Settings.dataDirectory().resolve("secrets/db-migration")).trim());
      return driver.connect(System.getProperty("portal.db.url"), login);
    } catch (ReflectiveOperationException | IOException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private static Object org(Connection connection) throws SQLException {
    return connection.getMetaData();
  }
}
