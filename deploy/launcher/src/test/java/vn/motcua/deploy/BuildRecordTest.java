package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the portal may start from what was built before. */
class BuildRecordTest {
  private static final Instant WRITTEN = Instant.parse("2026-11-24T01:00:00Z");
  private static final Instant BEGAN = Instant.parse("2026-11-24T02:00:00Z");
  private static final Instant MADE = Instant.parse("2026-11-24T02:00:30Z");
  private static final Instant LATER = Instant.parse("2026-11-24T03:00:00Z");
  private static final String SOURCE = "portal-web/src/main/webapp/public/home.xhtml";
  private static final String WAR = "portal-web/target/portal-web.war";
  private static final String EAR = "portal-ear/target/portal.ear";

  @TempDir Path root;

  @BeforeEach
  void aCheckoutThatWasBuilt() throws IOException {
    write("pom.xml", WRITTEN);
    for (String module :
        new String[] {
          "deploy/checker",
          "deploy/launcher",
          "deploy/simulators",
          "portal-ejb",
          "portal-web",
          "portal-ear"
        }) {
      write(module + "/pom.xml", WRITTEN);
      write(module + "/src/main/java/Something.java", WRITTEN);
    }
    write(SOURCE, WRITTEN);
    write("deploy/checker/target/portal-checker.jar", MADE);
    write("deploy/launcher/target/portal-launcher.jar", MADE);
    write("deploy/launcher/target/server/.complete", WRITTEN);
    write("deploy/simulators/target/portal-simulators.jar", MADE);
    write("portal-ejb/target/portal-ejb.jar", MADE);
    write(WAR, MADE);
    write(EAR, MADE);
    record().note(BEGAN);
  }

  @Test
  void aBuildHoldsAsLongAsNothingChanges() {
    assertTrue(record().holds());
  }

  @Test
  void withoutARecordNothingHolds() throws IOException {
    Files.delete(root.resolve("deploy/launcher/target/built-from.txt"));
    assertFalse(record().holds());
  }

  @Test
  void aChangedSourceEndsIt() throws IOException {
    write(SOURCE, LATER);
    assertFalse(record().holds());
  }

  @Test
  void aNewSourceEndsItHoweverOld() throws IOException {
    write("portal-ejb/src/main/resources/db/migration/V0200__new.sql", WRITTEN);
    assertFalse(record().holds());
  }

  @Test
  void aDeletedSourceEndsIt() throws IOException {
    Files.delete(root.resolve(SOURCE));
    assertFalse(record().holds());
  }

  @Test
  void aChangedBuildFileEndsIt() throws IOException {
    write("pom.xml", LATER);
    assertFalse(record().holds());
  }

  @Test
  void whatAnotherBuildMadeOrDeletedEndsIt() throws IOException {
    write(WAR, LATER);
    assertFalse(record().holds());
    write(WAR, MADE);
    assertTrue(record().holds());
    Files.delete(root.resolve(EAR));
    assertFalse(record().holds());
  }

  @Test
  void testsAreNoReasonToBuild() throws IOException {
    write("portal-web/src/test/java/SomeTest.java", LATER);
    assertTrue(record().holds());
  }

  @Test
  void aSourceChangedWhileTheBuildRanIsNotTakenForBuilt() throws IOException {
    write(SOURCE, BEGAN.plusSeconds(1));
    record().note(BEGAN);
    assertFalse(record().holds());
  }

  @Test
  void aModuleThatWasNotBuiltIsNotTakenForBuilt() throws IOException {
    write(SOURCE, LATER);
    write(EAR, LATER.plusSeconds(60));
    record().note(LATER.plusSeconds(30));
    assertFalse(record().holds());
  }

  @Test
  void anEarOlderThanWhatItHoldsIsNotTakenForBuilt() throws IOException {
    write(WAR, LATER);
    record().note(LATER);
    assertFalse(record().holds());
  }

  private BuildRecord record() {
    return new BuildRecord(root);
  }

  private void write(String name, Instant at) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
    Files.setLastModifiedTime(file, FileTime.from(at));
  }
}
