package vn.motcua.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives the tests of one JVM a new database, or the whole portal, on free ports.
 *
 * <p>Does nothing unless {@code portal.work} names a folder, which is emptied first. With {@code
 * portal.serve=true} the shipped EAR is started as well. What tests need to know they find in
 * system properties: {@code portal.test.url}, {@code portal.test.properties}, {@code
 * portal.test.management.port}, {@code portal.test.agent.port}, {@code portal.db.url}, {@code
 * portal.db.user}, {@code portal.db.password}, {@code portal.db.migration.user}, {@code
 * portal.db.migration.password}.
 */
public final class TestServers implements LauncherSessionListener {
  private static boolean started;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String work = System.getProperty("portal.work");
    if (work != null && !started) {
      started = true;
      start(Path.of(work));
    }
  }

  private static void start(Path work) {
    Programs.ensureVerifiers();
    try {
      Folders.delete(work);
    } catch (IOException e) {
      throw new StartRefused("The folder " + work + " cannot be emptied.", e);
    }
    boolean serve = Boolean.getBoolean("portal.serve");
    Settings settings = settings(work, serve);
    Portal portal = Portal.of(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "stop-test-servers"));
    if (serve) {
      portal.start();
    } else {
      portal.startDatabase();
      System.setProperty("portal.test.properties", portal.writeServerProperties().toString());
    }
    publish(settings, portal.database());
  }

  private static Settings settings(Path work, boolean serve) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("PORTAL_"));
    environment.put("PORTAL_PROFILE", "demo");
    environment.put("PORTAL_DATA_DIR", work.toString());
    environment.put("PORTAL_HTTP_PORT", Integer.toString(Checks.freePort()));
    environment.put("PORTAL_MANAGEMENT_PORT", Integer.toString(Checks.freePort()));
    environment.put("PORTAL_SIMULATOR_PORT", Integer.toString(Checks.freePort()));
    String agent = Integer.toString(Checks.freePort());
    environment.put("PORTAL_AGENT_PORT", agent);
    System.setProperty("portal.test.agent.port", agent);
    environment.put(
        "PORTAL_DEMO_LOAD", System.getProperty("portal.test.demo", serve ? "seed" : "off"));
    environment.put(
        "PORTAL_JAVA_OPTIONS", System.getProperty("portal.test.jit", "-XX:TieredStopAtLevel=1"));
    passOn("portal.bench.", environment);
    return Settings.of(environment, Path.of(System.getProperty("portal.root")));
  }

  /** What a test inside the server must know as well. */
  private static void passOn(String prefix, Map<String, String> environment) {
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(prefix)) {
        environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), System.getProperty(name));
      }
    }
  }

  private static void publish(Settings settings, DatabaseAddress database) {
    System.setProperty("portal.test.url", "http://localhost:" + settings.httpPort());
    System.setProperty("portal.test.simulator.url", settings.simulatorUrl());
    System.setProperty("portal.test.management.port", Integer.toString(settings.managementPort()));
    System.setProperty("portal.db.url", database.url());
    System.setProperty("portal.db.user", database.application().user());
    System.setProperty("portal.db.password", database.application().password());
    System.setProperty("portal.db.migration.user", database.migration().user());
    System.setProperty("portal.db.migration.password", database.migration().password());
  }
}
