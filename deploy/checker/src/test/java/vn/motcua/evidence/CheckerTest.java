package vn.motcua.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
  @TempDir Path folder;

  private final List<ChainedEvent> history = HistoryCheckTest.history(4);
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void anUntouchedFileHoldsAndSaysWhereItEnds() throws IOException {
    assertEquals(Checker.HOLDS, check(HistoryFile.write(history)));
    assertTrue(said().startsWith("Lịch sử liền mạch: 4 sự kiện, kết thúc ở sự kiện số 4"), said());
  }

  @Test
  void aFileReadsBackAsItWasWritten() {
    assertEquals(history, HistoryFile.read(HistoryFile.write(history)));
    assertEquals(history, HistoryFile.read(HistoryFile.write(history).replace("\n", "\r\n")));
  }

  @Test
  void numbersWrittenOtherwiseAreNotTheFile() {
    String file = HistoryFile.write(history);
    assertTrue(file.contains("\nseq=2\n"), file);
    assertThrows(
        IllegalArgumentException.class,
        () -> HistoryFile.read(file.replace("\nseq=2\n", "\nseq=02\n")));
  }

  @Test
  void aPaperInTheHandConfirmsTheFile() throws IOException {
    String digest = history.get(1).digest();
    String asRead = digest.substring(0, 32).toUpperCase(Locale.ROOT) + " " + digest.substring(32);

    assertEquals(Checker.HOLDS, check(HistoryFile.write(history), "2", asRead));
    assertTrue(said().contains("Sự kiện số 2 đúng như in trên giấy."), said());
  }

  @Test
  void aPaperOfAnotherHistoryDoesNot() throws IOException {
    String digest = history.get(2).digest();

    assertEquals(Checker.BROKEN, check(HistoryFile.write(history), "2", digest));
    assertTrue(said().contains("Sự kiện số 2 khác với sự kiện in trên giấy."), said());
  }

  @Test
  void everyLineOfTheFileIsCovered() throws IOException {
    String file = HistoryFile.write(history);
    String[] lines = file.split("\n", -1);
    int tried = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isEmpty()) {
        continue;
      }
      String[] changed = lines.clone();
      String end = lines[i].substring(lines[i].length() - 1);
      changed[i] = lines[i].substring(0, lines[i].length() - 1) + (end.equals("1") ? "2" : "1");
      assertTrue(check(String.join("\n", changed)) != Checker.HOLDS, lines[i]);
      tried++;
    }
    assertEquals(4 * 18, tried);
  }

  @Test
  void aMissingEventIsNamedInTheReadersLanguage() throws IOException {
    String file = HistoryFile.write(List.of(history.get(0), history.get(1), history.get(3)));
    Path path = Files.writeString(folder.resolve("history.txt"), file);
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    assertEquals(Checker.BROKEN, new Checker(out, Locale.UK).run("history", path.toString()));
    assertTrue(said().contains("Event 3 is missing."), said());
  }

  @Test
  void whatIsNoHistoryIsNotChecked() throws IOException {
    assertEquals(Checker.NOT_CHECKED, check(""));
    assertEquals(Checker.NOT_CHECKED, check("something else"));
    assertEquals(Checker.NOT_CHECKED, check(HistoryFile.write(history), "2", "abc"));
    assertEquals(Checker.NOT_CHECKED, run("history", folder.resolve("none.txt").toString()));
    assertEquals(Checker.NOT_CHECKED, run());
    assertThrows(
        IllegalArgumentException.class,
        () -> HistoryFile.read(HistoryFile.write(history).replace("entered=2026", "entered=x")));
  }

  private int check(String file, String... end) throws IOException {
    Path path = Files.writeString(folder.resolve("history.txt"), file);
    return end.length == 0
        ? run("history", path.toString())
        : run("history", path.toString(), end[0], end[1]);
  }

  private int run(String... arguments) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Checker(out, Locale.forLanguageTag("vi")).run(arguments);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
