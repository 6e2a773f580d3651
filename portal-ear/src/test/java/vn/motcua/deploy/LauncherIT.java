package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends of every kind: nothing stays behind, nothing is lost, the next start simply starts. */
class LauncherIT {
  private static final String PROCEDURES = "/api/v1/procedures?q=khai+sinh";

  @TempDir Path data;

  @Test
  void everyEndIsCleanAndTheNextStartHasEverything() throws Exception {
    String before = killedLauncher();
    endedWhileStarting();
    killed("server", "The server ended with code 137; start the portal again.", before);
    killed("db", "The database ended with code 137; start the portal again.", before);
    ended(before);
  }

  private String killedLauncher() throws Exception {
    try (var portal = start().ready()) {
      String procedures = portal.get(PROCEDURES);
      assertTrue(procedures.contains("1.001193"), procedures);
      List<ProcessHandle> parts = portal.parts();
      assertEquals(3, parts.size());
      portal.signal("KILL");
      OwnPortal.gone(parts);
      return procedures;
    }
  }

  private void killed(String part, String sentence, String procedures) throws Exception {
    try (var portal = start().ready()) {
      assertEquals(procedures, portal.get(PROCEDURES));
      List<ProcessHandle> parts = portal.parts();
      portal.part(part).orElseThrow().destroyForcibly();
      assertEquals(1, portal.code());
      assertTrue(
          portal.said().stream().anyMatch(line -> line.startsWith(sentence)),
          () -> String.join("\n", portal.said()));
      OwnPortal.gone(parts);
    }
  }

  /** SIGTERM to a portal that is ready is {@link ExternalDatabaseIT}'s. */
  private void endedWhileStarting() throws Exception {
    try (var portal = start().begun()) {
      List<ProcessHandle> parts = portal.parts();
      portal.signal("TERM");
      assertEquals(143, portal.code());
      assertEquals(List.of(), portal.said());
      OwnPortal.gone(parts);
    }
  }

  private void ended(String procedures) throws Exception {
    try (var portal = start().ready()) {
      assertEquals(procedures, portal.get(PROCEDURES));
      List<ProcessHandle> parts = portal.parts();
      portal.signal("INT");
      assertEquals(130, portal.code());
      OwnPortal.gone(parts);
    }
  }

  private OwnPortal start() throws Exception {
    return OwnPortal.start(Run.class, data, Map.of());
  }
}
