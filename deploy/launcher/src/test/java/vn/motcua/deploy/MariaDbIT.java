package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own database through crashes. */
class MariaDbIT {
  private static final MariaDbBinaries PROGRAMS =
      MariaDbBinaries.unpackedIn(
          new Build(Path.of(System.getProperty("portal.root"))).databasePrograms());

  @TempDir Path folder;
  private Watcher watcher;

  @BeforeEach
  void watch() {
    watcher = Watcher.start();
  }

  @AfterEach
  void endWhatIsLeft() {
    Child.endLeftOver(folder.resolve("pid"));
    watcher.close();
  }

  @Test
  void whatWasCommittedSurvivesTheDeathOfTheDatabase() throws Exception {
    MariaDb first = started();
    write(first);
    ProcessHandle handle = handle();
    handle.destroyForcibly();
    handle.onExit().get(30, TimeUnit.SECONDS);
    assertTrue(
        assertThrows(StartRefused.class, first.child()::mustBeAlive)
            .getMessage()
            .startsWith("The database ended with code"));
    assertEquals("Đã nộp", read(started()));
  }

  @Test
  void aDatabaseThatOutlivedItsLauncherIsEndedByTheNextStart() throws Exception {
    MariaDb first = started();
    write(first);
    MariaDb second = started();
    assertFalse(first.child().isAlive());
    assertEquals("Đã nộp", read(second));
  }

  @Test
  void aHalfFinishedInstallationIsBegunAnew() throws Exception {
    Files.createDirectories(folder.resolve("data/mysql"));
    Files.writeString(folder.resolve("data/ibdata1"), "half");
    MariaDb database = started();
    write(database);
    assertEquals("Đã nộp", read(database));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    var database = new MariaDb(PROGRAMS, file.resolve("db"), Checks.freePort());
    var refused = assertThrows(StartRefused.class, () -> database.launch(watcher));
    assertTrue(
        refused.getMessage().startsWith("The database could not be installed in"),
        refused.getMessage());
  }

  private MariaDb started() {
    var database = new MariaDb(PROGRAMS, folder, Checks.freePort());
    database.launch(watcher);
    database.waitUntilItAnswers();
    return database;
  }

  private ProcessHandle handle() throws IOException {
    String pid = Files.readString(folder.resolve("pid")).split(" ")[0];
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static void write(MariaDb database) throws SQLException {
    try (var root = database.asRoot();
        var statement = root.createStatement()) {
      statement.execute("create database kept");
      statement.execute("create table kept.words (word varchar(20))");
      statement.execute("insert into kept.words values ('Đã nộp')");
    }
  }

  private static String read(MariaDb database) throws SQLException {
    try (var root = database.asRoot();
        var statement = root.createStatement();
        var rows = statement.executeQuery("select word from kept.words")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
