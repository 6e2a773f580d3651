package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of ours, and what a crash leaves of them. */
class ChildTest {
  private static final String ENDLESS = "exec sleep 600";

  @TempDir Path folder;
  private Path pidFile;
  private Watcher watcher;

  @BeforeEach
  void watch() {
    pidFile = folder.resolve("pid");
    watcher = Watcher.start();
  }

  @AfterEach
  void endWhatIsLeft() {
    watcher.close();
    Child.endLeftOver(pidFile);
  }

  @Test
  void theNextStartEndsWhatACrashLeft() throws IOException {
    Child left = sleeping();
    Child.endLeftOver(pidFile);
    assertFalse(left.isAlive());
    assertFalse(Files.exists(pidFile));
  }

  @Test
  void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
    Child stranger = sleeping();
    Path old = folder.resolve("old");
    Files.writeString(old, pid() + " " + Instant.EPOCH);
    Child.endLeftOver(old);
    assertTrue(stranger.isAlive());
    assertFalse(Files.exists(old));
  }

  @Test
  void aPidFileCutShortIsForgotten() throws IOException {
    for (String broken : new String[] {"", "12", "twelve now", "99999999999999999999 x"}) {
      Files.writeString(pidFile, broken);
      Child.endLeftOver(pidFile);
      assertFalse(Files.exists(pidFile), broken);
    }
  }

  @Test
  void aProcessThatEndedIsNamedWithItsCodeAndItsLastWords() throws InterruptedException {
    Child other = sleeping();
    Child child = start("echo 'no room'; exit 3", "other log");
    String sentence = Child.waitForTheFirst(List.of(child, other));
    assertTrue(sentence.startsWith("The thing ended with code 3; start the portal again."));
    assertTrue(sentence.endsWith("no room"), sentence);
    var refused = assertThrows(StartRefused.class, child::mustBeAlive);
    assertTrue(refused.getMessage().contains("no room"), refused.getMessage());
  }

  @Test
  void aProgramThatIsNotThereIsRefused() {
    var refused =
        assertThrows(
            StartRefused.class,
            () ->
                Child.start(
                    "The thing",
                    new ProcessBuilder(folder.resolve("absent").toString()),
                    folder.resolve("log"),
                    pidFile,
                    watcher));
    assertTrue(refused.getMessage().startsWith("The thing could not be started"));
  }

  @Test
  void theDeathOfTheLauncherEndsEverything() throws Exception {
    Child first = sleeping();
    ProcessHandle handle = ProcessHandle.of(pid()).orElseThrow();
    watcher.die();
    handle.onExit().get(20, TimeUnit.SECONDS);
    assertFalse(first.isAlive());
  }

  @Test
  void anOrderlyEndLeavesNothingToTheWatcher() throws Exception {
    Child child = sleeping();
    watcher.close();
    assertEquals(0, watcher.waitFor());
    assertTrue(child.isAlive());
  }

  private Child sleeping() {
    return start(ENDLESS, "log");
  }

  private Child start(String script, String log) {
    return Child.start(
        "The thing",
        new ProcessBuilder("sh", "-c", script),
        folder.resolve(log),
        log.equals("log") ? pidFile : folder.resolve("other pid"),
        watcher);
  }

  private long pid() throws IOException {
    return Long.parseLong(Files.readString(pidFile).split(" ")[0]);
  }
}
