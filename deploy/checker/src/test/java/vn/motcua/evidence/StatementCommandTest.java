package vn.motcua.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementCommandTest {
  @TempDir Path folder;

  private final TestSigner portal = new TestSigner();
  private final TestSigner agency = new TestSigner();
  private final ResultStatement statement = StatementCheckTest.statement("312/TLKS");
  private final String code = "https://x.example/qr#" + statement.sign(agency);
  private final List<String> said = new ArrayList<>();
  private IssuingKeys keys;
  private String keysFile;
  private String listFile;

  @BeforeEach
  void publish() throws IOException {
    LocalDate day = statement.date();
    keys =
        new IssuingKeys(
            1,
            Instant.now(),
            portal.point(),
            List.of(new IssuingKey(agency.point(), "UBND", "PC", day, day)));
    keysFile = write("keys", keys.sign(portal));
    listFile = list(Map.of(), Duration.ofDays(1));
  }

  @Test
  void aGenuineOneEndsWithZeroFromTextOrFile() throws IOException {
    assertEquals(0, check(code));
    assertTrue(said.contains("statement.GENUINE"));
    assertEquals(0, check(write("code.txt", (code + "\n").getBytes())));
  }

  @Test
  void aRevokedOrForgedOneEndsWithOne() throws IOException {
    char last = code.charAt(code.length() - 10);
    String forged =
        code.substring(0, code.length() - 10)
            + (last == 'A' ? 'B' : 'A')
            + code.substring(code.length() - 9);
    assertEquals(1, check(forged));
    assertTrue(said.contains("statement.FORGED"));
    listFile = list(Map.of(statement.revocationKey(), statement.date()), Duration.ofDays(1));
    assertEquals(1, check(code));
    assertTrue(said.contains("statement.REVOKED"));
  }

  @Test
  void whatCannotBeDecidedEndsWithTwo() throws IOException {
    assertEquals(2, check(statement.sign(new TestSigner())));
    assertTrue(said.contains("statement.UNKNOWN_KEY"));
    assertEquals(2, check("something else"));
    assertEquals(2, check(folder.resolve("none").toString()));
    listFile = list(Map.of(), Duration.ofDays(-1));
    assertEquals(2, check(code));
    assertTrue(said.contains("statement.LIST_TOO_OLD"));
    listFile = keysFile;
    assertEquals(2, check(code));
    assertTrue(said.contains("statement.list-broken"));
    listFile = folder.resolve("none").toString();
    assertEquals(2, check(code));
    assertEquals(2, run("statement", code, "--keys", keysFile));
    assertEquals(2, run("statement"));
    assertTrue(said.contains("usage"));
  }

  @Test
  void keysOfAnotherPortalAreRefusedByThePin() {
    assertEquals(0, check(code, "--pin", keys.fingerprint().toUpperCase(Locale.ROOT)));
    assertEquals(2, check(code, "--pin", IssuingKey.fingerprint(agency.point())));
    assertTrue(said.contains("statement.other-pin"));
  }

  @Test
  void theHolderIsConfirmedByNameAndCheckCode() {
    assertEquals(0, check(code, "--name", "Nguyễn Thị Mẫu", "--code", "7K3M2P9Q44"));
    assertTrue(said.contains("statement.holder"));
    assertFalse(said.contains("statement.other-holder"));
    assertEquals(1, check(code, "--name", "Nguyễn Văn Khác", "--code", "7K3M2P9Q44"));
    assertTrue(said.contains("statement.other-holder"));
    assertEquals(2, check(code, "--name", "Nguyễn Thị Mẫu"));
  }

  @Test
  void theCheckerSaysItInBothLanguages() throws IOException {
    String words = asked(Locale.forLanguageTag("vi"), code);
    assertTrue(words.contains("Mã thật: do UBND ký"), words);
    assertTrue(words.contains("Số 312/TLKS, đồng ý giải quyết"), words);
    assertTrue(words.contains(keys.fingerprint()), words);
    assertTrue(asked(Locale.UK, "x").contains("This is not the code of a result."));
    listFile = list(Map.of(statement.revocationKey(), statement.date()), Duration.ofDays(1));
    assertTrue(asked(Locale.UK, code).contains("it was valid until 25/11/2026"));
  }

  private String asked(Locale locale, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Checker(new PrintStream(out, true, StandardCharsets.UTF_8), locale)
        .run("statement", text, "--keys", keysFile, "--revoked", listFile);
    return out.toString(StandardCharsets.UTF_8);
  }

  private int check(String text, String... more) {
    return run(
        Stream.concat(
                Stream.of("statement", text, "--keys", keysFile, "--revoked", listFile),
                Arrays.stream(more))
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    return new StatementCommand((key, values) -> said.add(key), Clock.systemUTC()).run(arguments);
  }

  private String list(Map<Long, LocalDate> days, Duration until) throws IOException {
    Instant now = Instant.now();
    return write("list", new RevokedResults(1, now, now.plus(until), days).sign(portal));
  }

  private String write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }
}
