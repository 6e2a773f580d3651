package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the portal from starting, each said in one sentence. */
class StartRefusalsTest {
  @TempDir Path folder;

  @Test
  void aTakenPortIsNamedWithItsSetting() throws IOException {
    try (var stranger = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = stranger.getLocalPort();
      var refused =
          assertThrows(
              StartRefused.class, () -> Checks.portIsFree("PORTAL_HTTP_PORT", "127.0.0.1", port));
      assertEquals(
          "Port " + port + " is taken by another program; end it, or set PORTAL_HTTP_PORT.",
          refused.getMessage());
    }
  }

  @Test
  void aFreePortIsFree() {
    assertDoesNotThrow(() -> Checks.portIsFree("X", "127.0.0.1", Checks.freePort()));
  }

  @Test
  void aDiskWithRoomIsEnough() {
    assertDoesNotThrow(() -> Checks.roomIsLeft(folder, 1));
  }

  @Test
  void aFullDiskIsRefused() {
    var refused = assertThrows(StartRefused.class, () -> Checks.roomIsLeft(folder, Long.MAX_VALUE));
    assertTrue(refused.getMessage().contains("PORTAL_DATA_DIR"), refused.getMessage());
  }

  @Test
  void aFolderIsUsedByOnePortalAtATime() {
    try (var first = RunLock.take(folder)) {
      var refused = assertThrows(StartRefused.class, () -> RunLock.take(folder));
      assertTrue(refused.getMessage().startsWith("Another portal is running on"));
    }
    RunLock.take(folder).close();
  }

  @Test
  void aLockFileLeftBehindDoesNotHinder() throws IOException {
    Files.writeString(folder.resolve("lock"), "left behind");
    assertDoesNotThrow(() -> RunLock.take(folder).close());
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    var refused = assertThrows(StartRefused.class, () -> RunLock.take(file.resolve("data")));
    assertTrue(refused.getMessage().contains("cannot be written"), refused.getMessage());
  }

  @Test
  void aFileInThePlaceOfTheSecretsIsNamed() throws IOException {
    Files.writeString(folder.resolve("secrets"), "");
    var refused = assertThrows(StartRefused.class, () -> new Secrets(folder).of("a"));
    assertTrue(refused.getMessage().endsWith("cannot be written."), refused.getMessage());
  }

  @Test
  void secretsStayTheSameAndAreTheirOwnersAlone() throws IOException {
    String first = new Secrets(folder).of("a");
    assertEquals(first, new Secrets(folder).of("a"));
    assertNotEquals(first, new Secrets(folder).of("b"));
    assertEquals(
        PosixFilePermissions.fromString("rw-------"),
        Files.getPosixFilePermissions(folder.resolve("secrets/a")));
  }

  @Test
  void whatTheBuildHasNotMadeIsNamedWithTheCommandThatMakesIt() {
    var refused = assertThrows(StartRefused.class, () -> new Build(folder).ear());
    assertTrue(refused.getMessage().endsWith("start the portal with mvn -Prun."));
  }
}
