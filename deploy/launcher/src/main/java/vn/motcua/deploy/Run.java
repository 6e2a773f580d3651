package vn.motcua.deploy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** {@code mvn -Prun}: starts the portal, says when it is ready, stops it on SIGINT and SIGTERM. */
public final class Run {
  private static final List<String> DEMO_ACCOUNTS =
      List.of(
          "citizen",
          "citizen2",
          "business",
          "desk",
          "officer",
          "leader",
          "manager",
          "admin",
          "police-officer",
          "police-leader",
          "water-desk",
          "water-officer",
          "water-leader");

  private Run() {}

  /**
   * Runs until it is told to stop. The folder of the checkout is in {@code portal.root}; {@code
   * portal.build.began}, if set, says that a build which began then has just ended.
   */
  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("portal.root"));
    String began = System.getProperty("portal.build.began");
    if (began != null) {
      new BuildRecord(root).note(Instant.parse(began));
    }
    Settings settings = Settings.of(System.getenv(), root);
    Portal portal = Portal.of(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "stop-portal"));
    try {
      portal.start();
      Console.say(readyLine(settings));
      throw new StartRefused(portal.waitForAnEnd());
    } catch (StartRefused e) {
      // What breaks while we are being stopped breaks because of it.
      if (!portal.isStopping()) {
        Console.complain(e.getMessage());
        Runtime.getRuntime().exit(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String readyLine(Settings settings) {
    String line = "Portal ready: " + settings.baseUrl() + "/";
    return settings.demo()
        ? line + "  demo accounts, password motcua-demo: " + String.join(", ", DEMO_ACCOUNTS)
        : line;
  }
}
