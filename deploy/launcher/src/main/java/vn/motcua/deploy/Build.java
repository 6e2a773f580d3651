package vn.motcua.deploy;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build puts what the launcher starts; all paths lie in the checkout. */
record Build(Path root) {
  /** The provisioned server, never written to. */
  Path serverHome() {
    return mustExist(root.resolve("deploy/launcher/target/server"));
  }

  /** The portal itself. */
  Path ear() {
    return mustExist(root.resolve("portal-ear/target/portal.ear"));
  }

  /** The simulators' jar, its libraries beside it. */
  Path simulators() {
    return mustExist(root.resolve("deploy/simulators/target/portal-simulators.jar"));
  }

  /** MariaDB's programs. */
  Path databasePrograms() {
    return root.resolve("deploy/launcher/target/mariadb");
  }

  private static Path mustExist(Path path) {
    if (!Files.exists(path)) {
      throw new StartRefused(path + " is missing; start the portal with mvn -Prun.");
    }
    return path;
  }
}
