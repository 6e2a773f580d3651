package vn.motcua.deploy;

import java.nio.file.Path;

/** Migrates the external database that the settings name, without starting anything. */
public final class Migrate {
  private Migrate() {}

  /** Migrates, or says in one sentence why not. */
  public static void main(String[] arguments) {
    Console.quieten();
    try {
      Settings settings = Settings.of(System.getenv(), Path.of(""));
      Schema.migrate(
          settings
              .externalDatabase()
              .orElseThrow(() -> new StartRefused("Set PORTAL_DB_URL and its accounts.")));
      Console.say("The schema is up to date.");
    } catch (StartRefused e) {
      Console.complain(e.getMessage());
      Runtime.getRuntime().exit(1);
    }
  }
}
