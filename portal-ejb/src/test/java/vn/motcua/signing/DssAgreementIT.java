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
import vn.motcua.issuing.Conclusion;

/**
 * Our verdict beside that of EU DSS under its own default policy, on every kind of file: main and
 * sub-indication, of the file and of each signature. Where they differ, {@code
 * dss-disagreements.tsv} says why. Runs outside the container.
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
  void whereConclusionsDifferTheTableSaysWhyAndItHoldsNothingElse() throws IOException {
    Map<String, String> differing = new TreeMap<>();
    for (JudgedCase one : cases) {
      String ours = ours(one);
      String theirs = theirs(said.get(one.name()), one.ours().each().size());
      if (!ours.equals(theirs)) {
        differing.put(one.name(), ours + " | " + theirs);
      }
    }
    assertEquals(text(differing), text(explained()));
  }

  /** The file's conclusion and, of several signatures, that of each. */
  private static String ours(JudgedCase one) {
    return said(
        said(one.ours().conclusion()),
        one.ours().each().stream().map(DssAgreementIT::said).toList());
  }

  private static String said(Conclusion conclusion) {
    return conclusion.indication() + (conclusion.sub() == null ? "" : "/" + conclusion.sub());
  }

  /**
   * The same of DSS; each signature only where we judged some. A file that DSS does not read, or
   * finds no signature in, fails by its form.
   */
  private static String theirs(DssProgram.Said said, int ours) {
    return switch (said.file()) {
      case "UNREADABLE", "NO_SIGNATURE" -> "TOTAL_FAILED/FORMAT_FAILURE";
      default -> said(said.file(), ours == 0 ? List.of() : said.each());
    };
  }

  private static String said(String file, List<String> each) {
    return each.isEmpty() || each.equals(List.of(file))
        ? file
        : file + ": " + String.join(", ", each);
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
