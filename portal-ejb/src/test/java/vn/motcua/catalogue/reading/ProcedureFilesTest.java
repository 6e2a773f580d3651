package vn.motcua.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.ProcedureRevision;

class ProcedureFilesTest {
  private final ProcedureFiles files = new ProcedureFiles();

  @Test
  void everyFileIsTheProcedureItsNameSays() {
    for (String code : files.codes()) {
      ProcedureRevision revision = files.read(code);
      assertEquals(code, revision.code());
      String text = RevisionJson.write(revision);
      ProcedureRevision again = RevisionJson.read(text, 1L, 1, RevisionJson.digest(text));
      assertEquals(text, RevisionJson.write(again), code);
    }
  }

  @Test
  void theListNamesEveryFile() throws IOException {
    Path folder = Path.of("src/main/resources/vn/motcua/catalogue/procedures");
    try (Stream<Path> found = Files.list(folder)) {
      List<String> names =
          found
              .map(file -> file.getFileName().toString().replace(".yaml", ""))
              .filter(name -> !name.equals("index") && !name.equals("shared"))
              .sorted()
              .toList();
      assertEquals(names, files.codes());
    }
  }

  @Test
  void theDigestDependsOnWhatIsSaidNotOnItsOrder() {
    String one = "code: X\nlevel: 4\nform: {pages: []}\nsynonyms: [a, b]";
    String other = "synonyms: [a, b]\nform: {pages: []}\nlevel: 4\ncode: X";
    assertEquals(digest(one), digest(other));
    assertNotEquals(digest(one), digest(one.replace("[a, b]", "[b, a]")));
  }

  private String digest(String yaml) {
    return RevisionJson.digest(RevisionJson.write(files.parse(yaml)));
  }

  @Test
  void aKeyNobodyKnowsIsAnError() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> files.parse("code: X\nform: {pages: []}\nlegalBasis: []"));
    assertTrue(refused.getMessage().contains("legalBasis"), refused.getMessage());
  }

  @Test
  void whatIsNoProcedureIsAnError() {
    for (String text : List.of("", "[", "- 1", "code: X", "level: four", "a: b\n---\nc: d")) {
      assertThrows(IllegalArgumentException.class, () -> files.parse(text), text);
    }
  }
}
