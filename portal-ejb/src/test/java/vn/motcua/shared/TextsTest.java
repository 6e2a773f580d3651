package vn.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void aRefusalIsSaidInTheReadersLanguageElseInVietnamese() {
    Refusal refusal = Refusal.of(List.of(FieldProblem.at("a.b", "shared.key-missing")));
    assertEquals("Có 1 chỗ cần sửa", Texts.text(Texts.VIETNAMESE, refusal));
    assertEquals("One thing needs correcting", Texts.text(Locale.ENGLISH, refusal));
    assertEquals("Có 1 chỗ cần sửa", Texts.text(Locale.FRENCH, refusal));
  }

  @Test
  void anUnknownKeyIsABug() {
    assertThrows(
        MissingResourceException.class, () -> Texts.text(Locale.ENGLISH, "shared.no-such-thing"));
  }

  @Test
  void aRefusalByFieldsNeedsOne() {
    assertThrows(IllegalArgumentException.class, () -> Refusal.of(List.of()));
  }
}
