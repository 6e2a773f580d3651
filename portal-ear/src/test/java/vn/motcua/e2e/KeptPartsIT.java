package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of pages that are rendered once are the same for everybody and hold nobody's data. */
class KeptPartsIT extends InBrowser {
  private static final List<String> PAGES =
      List.of(
          "/procedures",
          "/procedures?q=khai+sinh&subject=CITIZEN",
          "/procedures?q=khai+sinh&page=1",
          "/procedures?q=khong+co+gi+dau",
          "/procedures?field=khong-co&q=a%26b",
          "/procedure?code=1.001193",
          "/procedure?code=1.001193&agency=H99.13",
          "/procedure?code=3.000598");

  private Visitor stranger;

  @Test
  void aPageFromKeptPartsIsTheOneThatWasRendered() {
    for (String path : PAGES) {
      String made = read(stranger(), path);
      assertEquals(made, read(stranger(), path), path);
      assertEquals(made.indexOf("</html>"), made.lastIndexOf("</html>"), path);
      assertEquals(count(made, "<div"), count(made, "</div>"), path);
      assertEquals(count(made, "<section"), count(made, "</section>"), path);
    }
  }

  @Test
  void eachLanguageHasItsOwnParts() {
    for (String path : PAGES) {
      String address = path + (path.contains("?") ? "&" : "?") + "lang=";
      String vietnamese = read(stranger(), address + "vi");
      String english = read(stranger(), address + "en");
      assertTrue(vietnamese.contains("Tra cứu hồ sơ") && !vietnamese.contains(">Sign in<"), path);
      assertTrue(english.contains(">Sign in<") && !english.contains(">Đăng nhập<"), path);
      assertEquals(vietnamese, read(stranger(), address + "vi"), path);
    }
  }

  @Test
  void whoIsSignedInSeesHisNameAndNobodyElseDoes() {
    Visitor citizen = signedIn("citizen");
    for (String path : PAGES) {
      String before = read(stranger(), path);
      String his = read(citizen, path);
      assertTrue(his.contains("class=\"acct-name\"") && his.contains("/my/dossiers"), path);
      assertEquals(before, read(stranger(), path), path);
      assertFalse(before.contains("acct-name") || before.contains("/my/dossiers"), path);
    }
  }

  @Test
  void whatOneAskedForIsNotShownToTheNext() {
    String first = read(stranger(), "/procedures?q=khai+sinh&subject=CITIZEN");
    String second = read(stranger(), "/procedures?q=KHAI+SINH");
    assertTrue(first.contains("“khai sinh”") || first.contains("khai sinh"), first);
    assertTrue(second.contains("value=\"KHAI SINH\""), second);
    assertFalse(second.contains("value=\"khai sinh\""), second);
    assertFalse(second.contains("value=\"CITIZEN\" id=\"w-subject0\" checked"), second);
  }

  @Test
  void markupInAQuestionNeverBecomesMarkup() {
    String page = read(stranger(), "/procedures?q=%22%3E%3Cimg+src%3Dx%3E");
    assertFalse(page.contains("<img src=x"), page);
    String filtered = read(stranger(), "/procedures?subject=%22%3E%3Cimg+src%3Dx%3E");
    assertFalse(filtered.contains("<img src=x"), filtered);
  }

  @Test
  void whatWasAskedStaysWholeInAddresses() {
    String page = read(stranger(), "/procedures?field=khong-co&q=a%26b");
    assertTrue(page.contains("/procedures?q=a%26b\""), page);
  }

  @Test
  void everyAnswerHasANonceOfItsOwn() {
    String first = raw(stranger(), "/procedures");
    String second = raw(stranger(), "/procedures");
    assertFalse(first.equals(second), "the nonce of the policy for scripts was kept");
  }

  /** Nobody in particular, with a cookie of his own: his page is put together for him. */
  private Visitor stranger() {
    if (stranger == null) {
      stranger = visitor();
      stranger.context().addCookies(List.of(new Cookie("own", "1").setUrl(address())));
    }
    return stranger;
  }

  private static String read(Visitor visitor, String path) {
    return raw(visitor, path).replaceAll("nonce=\"[^\"]*\"", "nonce");
  }

  private static String raw(Visitor visitor, String path) {
    return visitor.context().request().get(address() + path).text();
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
