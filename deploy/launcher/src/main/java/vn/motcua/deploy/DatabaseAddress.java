package vn.motcua.deploy;

import java.util.Properties;

/**
 * Where the database is and who may enter.
 *
 * @param url JDBC address of the schema
 * @param application account of the running portal: table grants only
 * @param migration account that changes the schema and grants
 */
public record DatabaseAddress(String url, Login application, Login migration) {

  /** One account of the database. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  /** Puts the address and the application's account where the server's data source looks. */
  public void addTo(Properties properties) {
    properties.setProperty("portal.db.url", url);
    properties.setProperty("portal.db.user", application.user());
    properties.setProperty("portal.db.password", application.password());
  }
}
