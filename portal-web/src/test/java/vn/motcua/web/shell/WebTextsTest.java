package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WebTextsTest {
  private final WebTexts texts = new WebTexts();

  private static List<Object> plain(String pattern, Object... values) {
    return List.of(WebTexts.plain(pattern, values));
  }

  @Test
  void aSmallNumberIsWrittenAsItsDigits() {
    assertEquals(List.of("7", "999"), plain("{0} of {1}", 7, 999));
  }

  @Test
  void whatALanguageWritesInItsOwnWayIsLeftToIt() {
    assertEquals(List.of(1000, -1, 5L), plain("{0} {1} {2}", 1000, -1, 5L));
    assertEquals(List.of(1), plain("{0,choice,1#1 result|1<{0} results}", 1));
  }

  @Test
  void resultsAreCountedInBothLanguages() {
    assertEquals("1 result for “x”", say("en", 1));
    assertEquals("12 results for “x”", say("en", 12));
    assertEquals("1 kết quả cho “x”", say("vi", 1));
    assertEquals("1.200 kết quả cho “x”", say("vi", 1200));
  }

  private String say(String language, int total) {
    return texts.say(Locale.forLanguageTag(language), "catalogue.heading-for", total, "x");
  }
}
