package vn.motcua.deploy.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundlesTest {
  private static final String VIETNAMESE = "_vi.properties";

  @Test
  void everyTextExistsInBothLanguages() {
    var bundles = Sources.endingWith(VIETNAMESE);
    assertFalse(bundles.isEmpty());
    assertEquals(
        List.of(),
        bundles.stream()
            .flatMap(
                file ->
                    read(file).differencesTo(read(english(file))).stream()
                        .map(difference -> Sources.name(file) + ": " + difference))
            .toList());
  }

  @Test
  void everyVietnameseTextKeepsToTheWordingRules() {
    assertEquals(
        List.of(),
        Sources.endingWith(VIETNAMESE).stream()
            .flatMap(
                file ->
                    read(file).badlyWorded().stream().map(key -> Sources.name(file) + ": " + key))
            .toList());
  }

  @Test
  void everyEnglishBundleHasItsVietnameseOne() {
    assertEquals(
        List.of(),
        Sources.endingWith("_en.properties").stream()
            .filter(file -> !Files.exists(sibling(file, "_en.properties", VIETNAMESE)))
            .map(Sources::name)
            .toList());
  }

  @Test
  void aMissingTextIsFoundOnEitherSide() {
    assertEquals(
        List.of("a is missing in English", "c is missing in Vietnamese"),
        Bundle.of("a=một\nb=hai").differencesTo(Bundle.of("b=two\nc=three")));
  }

  @Test
  void forbiddenWordsEmptyTextsAndLooseAccentsAreFound() {
    assertEquals(
        List.of("a", "b", "c"),
        Bundle.of("a=Vui lòng nhập tên\nb=\nc=tê\u0300n\nd=Nhập tên").badlyWorded());
  }

  private static Bundle read(Path file) {
    return Bundle.of(Files.exists(file) ? Sources.text(file) : "");
  }

  private static Path english(Path vietnamese) {
    return sibling(vietnamese, VIETNAMESE, "_en.properties");
  }

  private static Path sibling(Path file, String from, String to) {
    return file.resolveSibling(file.getFileName().toString().replace(from, to));
  }
}
