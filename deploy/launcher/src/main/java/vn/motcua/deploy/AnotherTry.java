package vn.motcua.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Deploys the portal once more when the server was in its own way: WildFly 39 may create the beans
 * of an EAR, which ask for the persistence unit, before it has installed the unit of one of its
 * modules. The EAR is in order then, and the next try finds the unit.
 */
final class AnotherTry {
  private static final String TOO_EARLY = "ServiceNotFoundException: service jboss.persistenceunit";
  private static final int MOST = 3;

  private final Path failed;
  private final Path wanted;
  private int tries;

  /**
   * For one deployment.
   *
   * @param failed the marker with which the server says that it refuses
   * @param wanted the marker that has it deploy
   */
  AnotherTry(Path failed, Path wanted) {
    this.failed = failed;
    this.wanted = wanted;
  }

  /** Asks the server again if that is what it stumbled over; false if there is another cause. */
  boolean begun() throws IOException {
    if (tries == MOST || !Files.readString(failed).contains(TOO_EARLY)) {
      return false;
    }
    tries++;
    Files.delete(failed);
    Files.createFile(wanted);
    return true;
  }
}
