package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void theToggleKeepsThePageAndItsQuestion() {
    assertEquals(
        "/procedures?q=khai+sinh&lang=en",
        Language.otherAddress("/procedures", "q=khai+sinh&lang=vi", true));
    assertEquals("/help?lang=vi", Language.otherAddress("/help", "lang=en", false));
    assertEquals("/help?lang=en", Language.otherAddress("/help", null, true));
  }

  @Test
  void onlyTwoLanguagesCanBeAskedFor() {
    assertEquals("en", Language.asked("q=x&lang=en"));
    assertNull(Language.asked("lang=fr"));
    assertNull(Language.asked("language=en"));
    assertNull(Language.asked(null));
  }
}
