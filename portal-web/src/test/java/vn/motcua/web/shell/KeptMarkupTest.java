package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptMarkupTest {
  private final KeptMarkup memory = new KeptMarkup();

  private record Hit(String code, long fee) {}

  private static KeptMarkup.Key key(String language, Object of) {
    return new KeptMarkup.Key("/public/page.xhtml @7,12", language, of);
  }

  private static KeptMarkup.Markup markup(String text) {
    return KeptMarkup.Markup.of(text, "|");
  }

  @Test
  void namesOfLiveValuesStandBetweenTexts() {
    KeptMarkup.Markup piece = markup("<p>|name|</p>|other|");
    assertEquals(List.of("name", "other"), piece.live());
    assertEquals(
        List.of("<p>", "</p>", ""),
        piece.texts().stream().map(text -> new String(text.characters())).toList());
  }

  @Test
  void aPieceIsFoundByWhatItShows() {
    KeptMarkup.Markup free = markup("<li>miễn phí</li>");
    memory.keep(key("vi", new Hit("1.001193", 0)), free);
    assertEquals(Optional.of(free), memory.find(key("vi", new Hit("1.001193", 0))));
    assertEquals(Optional.empty(), memory.find(key("vi", new Hit("1.001193", 8000))));
  }

  @Test
  void eachLanguageAndEachPlaceHasItsOwn() {
    memory.keep(key("vi", null), markup("<p>Tìm</p>"));
    assertEquals(Optional.empty(), memory.find(key("en", null)));
    assertEquals(Optional.empty(), memory.find(new KeptMarkup.Key("elsewhere", "vi", null)));
  }

  @Test
  void whatIsAbsentIsPartOfTheKey() {
    KeptMarkup.Markup form = markup("<form/>");
    memory.keep(key("vi", Arrays.asList("w-", null)), form);
    assertEquals(Optional.of(form), memory.find(key("vi", Arrays.asList("w-", null))));
    assertEquals(Optional.empty(), memory.find(key("vi", Arrays.asList(null, "w-"))));
  }

  @Test
  void tooMuchIsForgottenAndTheNewestIsKept() {
    KeptMarkup.Markup large = markup("x".repeat(3_000_000));
    for (int place = 0; place < 3; place++) {
      memory.keep(key("vi", List.of(place)), large);
    }
    assertEquals(Optional.empty(), memory.find(key("vi", List.of(0))));
    assertEquals(Optional.of(large), memory.find(key("vi", List.of(2))));
  }
}
