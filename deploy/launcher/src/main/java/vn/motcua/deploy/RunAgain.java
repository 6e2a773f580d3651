package vn.motcua.deploy;

import java.nio.file.Path;

/**
 * What {@code mvn -Prun} does first: when nothing has changed since the last build it runs the
 * portal at once, and Maven never comes to the modules. Otherwise it returns and Maven builds.
 */
public final class RunAgain {
  private RunAgain() {}

  /** Runs the portal if the last build still holds. */
  public static void main(String[] arguments) {
    if (new BuildRecord(Path.of(System.getProperty("portal.root"))).holds()) {
      Console.say(
          "Nothing has changed since the last build; -Dportal.rebuild builds all the same.");
      Run.main(arguments);
    }
  }
}
