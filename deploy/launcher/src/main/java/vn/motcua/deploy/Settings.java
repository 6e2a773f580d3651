package vn.motcua.deploy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the environment asks for, with a default for everything.
 *
 * <p>Every variable {@code PORTAL_X_Y} also reaches the server as the system property {@code
 * portal.x.y}, known here or not. README lists them.
 */
public final class Settings {
  private static final String PREFIX = "PORTAL_";

  private final Map<String, String> environment;
  private final Path root;

  private Settings(Map<String, String> environment, Path root) {
    this.environment = new TreeMap<>(environment);
    this.root = root;
  }

  /**
   * Reads the settings.
   *
   * @param environment variables; those without the prefix are not looked at
   * @param root folder of the checkout, against which relative folders are taken
   */
  public static Settings of(Map<String, String> environment, Path root) {
    return new Settings(environment, root.toAbsolutePath().normalize());
  }

  /** Folder of the checkout. */
  public Path root() {
    return root;
  }

  /** Folder that holds everything worth keeping: database, files, keys, mail, secrets. */
  public Path dataFolder() {
    return root.resolve(text("PORTAL_DATA_DIR", ".run")).normalize();
  }

  /** True in the demo profile: demo accounts, demo keys, simulators. */
  public boolean demo() {
    return switch (profile()) {
      case "demo" -> true;
      case "production" -> false;
      default ->
          throw new StartRefused(
              "PORTAL_PROFILE is '" + profile() + "'; set it to demo or production.");
    };
  }

  private String profile() {
    return text("PORTAL_PROFILE", "demo");
  }

  /** Port of pages and interface. */
  public int httpPort() {
    return port("PORTAL_HTTP_PORT", 8080);
  }

  /** Port of WildFly's management, on the loopback address. */
  public int managementPort() {
    return port("PORTAL_MANAGEMENT_PORT", 9990);
  }

  /** Port of the simulators, on the loopback address; used in the demo profile only. */
  public int simulatorPort() {
    return port("PORTAL_SIMULATOR_PORT", 8090);
  }

  /** Address that the server listens on. */
  public String httpBind() {
    return text("PORTAL_HTTP_BIND", "127.0.0.1");
  }

  /**
   * Address by which people reach the portal, as in QR codes and mail; without a slash at the end.
   */
  public String baseUrl() {
    return text("PORTAL_BASE_URL", "http://localhost:" + httpPort()).replaceAll("/+$", "");
  }

  /** Address by which the server reaches the simulators. */
  public String simulatorUrl() {
    return "http://localhost:" + simulatorPort();
  }

  /** Memory for the server's heap, in the JVM's notation. */
  public String serverMemory() {
    return text("PORTAL_SERVER_MEMORY", "1g");
  }

  /** Further options for the server's JVM, separated by blanks. */
  public String[] javaOptions() {
    String options = text("PORTAL_JAVA_OPTIONS", "").strip();
    return options.isEmpty() ? new String[0] : options.split("\\s+");
  }

  /** The database to use instead of our own; empty means that we run one. */
  public Optional<DatabaseAddress> externalDatabase() {
    String url = text("PORTAL_DB_URL", "");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    String user = text("PORTAL_DB_USER", "portal_app");
    String password = text("PORTAL_DB_PASSWORD", "");
    return Optional.of(
        new DatabaseAddress(
            url,
            new DatabaseAddress.Login(user, password),
            new DatabaseAddress.Login(
                text("PORTAL_DB_MIGRATION_USER", user),
                text("PORTAL_DB_MIGRATION_PASSWORD", password))));
  }

  /** What the server gets as system properties from us, before database and secrets. */
  public Properties serverProperties() {
    var properties = new Properties();
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !name.startsWith("PORTAL_DB_MIGRATION_")) {
            properties.setProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
          }
        });
    properties.setProperty("portal.profile", demo() ? "demo" : "production");
    properties.setProperty("portal.data.dir", dataFolder().toString());
    properties.setProperty("portal.base.url", baseUrl());
    properties.setProperty("jboss.bind.address", httpBind());
    properties.setProperty("jboss.http.port", Integer.toString(httpPort()));
    properties.setProperty("jboss.management.http.port", Integer.toString(managementPort()));
    if (demo()) {
      properties.setProperty("portal.simulator.url", simulatorUrl());
      properties.setProperty("portal.simulator.port", Integer.toString(simulatorPort()));
    }
    return properties;
  }

  private String text(String name, String otherwise) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  private int port(String name, int otherwise) {
    String value = text(name, Integer.toString(otherwise));
    if (value.matches("\\d{1,5}")) {
      int port = Integer.parseInt(value);
      if (port > 0 && port < 65_536) {
        return port;
      }
    }
    throw new StartRefused(name + " is '" + value + "'; set it to a number from 1 to 65535.");
  }
}
