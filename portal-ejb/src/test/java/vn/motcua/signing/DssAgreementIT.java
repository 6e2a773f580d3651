package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our verdict beside that of EU DSS under its own default policy, on every kind of file. Where they
 * differ, {@code dss-disagreements.tsv} says why. Runs outside the container.
 */
class DssAgreementIT {
  private static List<JudgedCase> cases;
  private static Map<String, DssProgram.Said> said;

  @TempDir private static Path folder;
  @TempDir private static Path made;

  @BeforeAll
  static void judge() throws Exception {
    cases = new JudgedSet(made).cases();
    said = new DssProgram(folder).judge(cases);
  }

  @Test
  void dssSaysSomethingOfEveryFileAndNoNameIsTwice() {
    assertEquals(cases.size(), said.size());
    assertTrue(cases.size() > 100, "only " + cases.size());
  }

  /** No row of any table excuses this. */
  @Test
  void nothingIsValidHereThatIsNotValidThere() {
    assertEquals(
        List.of(),
        cases.stream()
            .filter(c -> c.ours().verdict() == Verdict.VALID && !said.get(c.name()).passed())
            .map(c -> c.name() + ": " + said.get(c.name()))
            .toList());
  }

  @Test
  void whereVerdictsDifferTheTableSaysWhyAndItHoldsNothingElse() throws IOException {
    Map<String, String> differing = new TreeMap<>();
    for (JudgedCase one : cases) {
      DssProgram.Said theirs = said.get(one.name());
      String ours = one.ours().conclusion().indication().name();
      if (!ours.equals(main(theirs))) {
        differing.put(one.name(), ours(one) + " | " + theirs);
      }
    }
    assertEquals(text(differing), text(explained()));
  }

  /** A file that DSS does not read, or finds no signature in, fails as a whole. */
  private static String main(DssProgram.Said said) {
    return switch (said.indication()) {
      case "UNREADABLE", "NO_SIGNATURE" -> "TOTAL_FAILED";
      default -> said.indication();
    };
  }

  private static String ours(JudgedCase one) {
    var conclusion = one.ours().conclusion();
    return conclusion.indication() + (conclusion.sub() == null ? "" : "/" + conclusion.sub());
  }

  private static String text(Map<String, String> lines) {
    return lines.entrySet().stream()
        .map(line -> line.getKey() + " | " + line.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Columns: case, our conclusion, DSS', why; the why is a sentence. */
  private static Map<String, String> explained() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    try (InputStream in = DssAgreementIT.class.getResourceAsStream("dss-disagreements.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().skip(1).toList()) {
        String[] columns = line.split("\t", -1);
        assertEquals(4, columns.length, line);
        assertTrue(columns[3].length() > 20 && columns[3].endsWith("."), line);
        rows.put(columns[0], columns[1] + " | " + columns[2]);
      }
    }
    return new TreeMap<>(rows);
  }
}
