package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnotherTryTest {
  private static final String TOO_EARLY =
      "Caused by: org.jboss.msc.service.ServiceNotFoundException: service"
          + " jboss.persistenceunit.\"portal.ear/portal-ejb.jar#portal\" not found";

  @TempDir private Path folder;

  private Path failed() {
    return folder.resolve("portal.ear.failed");
  }

  private Path wanted() {
    return folder.resolve("portal.ear.dodeploy");
  }

  @Test
  void aServerInItsOwnWayIsAskedAgainAndNotForEver() throws IOException {
    AnotherTry another = new AnotherTry(failed(), wanted());
    for (int i = 0; i < 3; i++) {
      Files.writeString(failed(), TOO_EARLY);
      assertTrue(another.begun());
      assertFalse(Files.exists(failed()));
      Files.delete(wanted());
    }
    Files.writeString(failed(), TOO_EARLY);
    assertFalse(another.begun());
    assertFalse(Files.exists(wanted()));
  }

  @Test
  void whatIsWrongWithThePortalIsSaid() throws IOException {
    String reason = "Caused by: Schema-validation: missing column [x] in table [dossier]";
    Files.writeString(failed(), reason);
    assertFalse(new AnotherTry(failed(), wanted()).begun());
    assertEquals(reason, Files.readString(failed()));
  }
}
