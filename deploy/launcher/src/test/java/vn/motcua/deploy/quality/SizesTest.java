package vn.motcua.deploy.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizesTest {
  @Test
  void noJavaFileHasMoreThanThreeHundredLinesOfCode() {
    var files = Sources.endingWith(".java");
    assertFalse(files.isEmpty());
    assertEquals(
        List.of(),
        files.stream()
            .filter(file -> Sizes.codeLines(Sources.text(file)) > Sizes.MOST_CODE_LINES)
            .map(Sources::name)
            .toList());
  }

  @Test
  void noPageHasMoreThanOneHundredAndFiftyLines() {
    var pages = Sources.endingWith(".xhtml");
    assertFalse(pages.isEmpty());
    assertEquals(
        List.of(),
        pages.stream()
            .filter(page -> Sources.text(page).lines().count() > Sizes.MOST_PAGE_LINES)
            .map(Sources::name)
            .toList());
  }

  @Test
  void noExpressionOfAPageIsLongerThanSixtyCharacters() {
    assertEquals(
        List.of(),
        Sources.endingWith(".xhtml").stream()
            .flatMap(
                page ->
                    Sizes.longExpressions(Sources.text(page)).stream()
                        .map(expression -> Sources.name(page) + " " + expression))
            .toList());
  }

  @Test
  void onlyCodeCounts() {
    String java =
        """
        package a;

        import b;

        /**
         * Words.
         */
        class C { // words
          // words
          int d;
        }
        """;
    assertEquals(3, Sizes.codeLines(java));
  }

  @Test
  void aLongExpressionIsFound() {
    String expression = "#{" + "a".repeat(61) + "}";
    assertEquals(List.of(expression), Sizes.longExpressions("<p>" + expression + "#{b}</p>"));
  }
}
