package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in, choosing a position, and out again. */
class SignInIT extends InBrowser {
  private static final String PASSWORD = "motcua-demo";

  private static void submit(Page page, String username, String password) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("#sign-in .btn").click();
  }

  private static String session(Visitor visitor) {
    return visitor.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  private static String path(Page page) {
    return page.url().substring(address().length());
  }

  @Test
  void aWrongPasswordIsSaidInWordsAndTheNameIsKept() {
    Visitor visitor = visitor();
    visitor.goTo("/sign-in");
    submit(visitor.page(), "nobody-here", "wrong");
    assertThat(visitor.page().locator("#errors")).containsText("Nhập lại tên đăng nhập");
    assertThat(visitor.page().locator("#username")).hasValue("nobody-here");
    assertThat(visitor.page().locator("#password")).hasValue("");
    assertEquals("", session(visitor));
    visitor.pageIsAccessible();
  }

  @Test
  void whoWasAwayTooLongIsToldThatWhatHeSavedIsStillThere() {
    Visitor visitor = visitor().signIn("citizen");
    String alive = session(visitor);
    visitor.context().addCookies(List.of(new Cookie("JSESSIONID", "x" + alive).setUrl(address())));
    visitor.goTo("/my/profile");
    assertTrue(path(visitor.page()).startsWith("/sign-in"), visitor.page().url());
    assertThat(visitor.page().locator("h1")).hasText("Bạn đã rời trang quá lâu");
    assertThat(visitor.page().locator("main")).containsText("30 phút");
    visitor.pageIsAccessible();
    submit(visitor.page(), "citizen", PASSWORD);
    assertTrue(path(visitor.page()).startsWith("/my/profile"), visitor.page().url());
  }

  @Test
  void whoSignsOutIsNotToldSo() {
    Visitor visitor = visitor().signIn("citizen");
    visitor.goTo("/account");
    visitor.page().locator("#out #go").click();
    visitor.goTo("/my/profile");
    assertThat(visitor.page().locator("h1")).hasText("Đăng nhập");
    visitor.goTo("/sign-in");
    assertThat(visitor.page().locator("h1")).hasText("Đăng nhập");
  }

  @Test
  void emptyFieldsAreNamed() {
    Visitor visitor = visitorWithoutJavaScript();
    visitor.goTo("/sign-in?lang=en");
    submit(visitor.page(), "", "");
    assertThat(visitor.page().locator("#errors")).containsText("Enter your user name");
    assertThat(visitor.page().locator("#password-e")).containsText("Enter your password");
  }

  @Test
  void thePageShowsTheDemoAccountsAndIsAccessible() {
    Visitor visitor = visitor();
    visitor.goTo("/sign-in");
    assertThat(visitor.page().locator("main")).containsText(PASSWORD);
    visitor.page().locator("a[href='?as=citizen2']").click();
    assertThat(visitor.page().locator("#username")).hasValue("citizen2");
    visitor.pageIsAccessible();
  }

  @Test
  void whoAsksForAProtectedPageComesBackToItAfterSigningIn() {
    Visitor visitor = visitorWithoutJavaScript();
    visitor.goTo("/my/dossiers?page=2");
    assertTrue(path(visitor.page()).startsWith("/sign-in?from="));
    submit(visitor.page(), "citizen", PASSWORD);
    assertEquals("/my/dossiers?page=2", path(visitor.page()));
    assertNotEquals("", session(visitor));
  }

  @Test
  void aPreparedLinkCannotSendAnybodyElsewhere() {
    Visitor visitor = visitor();
    visitor.goTo("/sign-in?from=//evil.example/");
    submit(visitor.page(), "citizen", PASSWORD);
    visitor.page().waitForURL("**/my/dossiers");
    assertTrue(visitor.page().url().startsWith(address()));
  }

  @Test
  void anOfficerWithSeveralPositionsChoosesOneUnderANewSessionId() {
    Visitor visitor = visitor();
    visitor.goTo("/sign-in");
    submit(visitor.page(), "deputy", PASSWORD);
    visitor.page().waitForURL("**/choose-position");
    visitor.pageIsAccessible();
    String before = session(visitor);
    visitor.page().locator("#choose .btn").click();
    assertThat(visitor.page().locator("#errors")).containsText("Chọn một vị trí công tác");
    visitor.page().locator("input[type=radio]").nth(1).check();
    visitor.page().locator("#choose .btn").click();
    visitor.page().waitForURL("**/staff/**");
    assertNotEquals(before, session(visitor));
  }

  @Test
  void theAccountPageKnowsTheMandateAndSigningOutEndsTheSession() {
    Visitor visitor = visitor().signIn("business");
    visitor.goTo("/account");
    assertThat(visitor.page().locator("main")).containsText("Công ty TNHH Vận tải Mẫu");
    assertThat(visitor.page().locator("main")).containsText("099 185 ••• •77");
    visitor.pageIsAccessible();
    visitor.page().locator("#out .btn").click();
    visitor.page().waitForURL(address() + "/");
    visitor.goTo("/account");
    assertTrue(path(visitor.page()).startsWith("/sign-in"));
  }

  @Test
  void aCitizenIsNotLetIntoTheOfficesPages() {
    Visitor visitor = visitor().signIn("citizen");
    assertEquals(403, visitor.goTo("/staff/").status());
    assertFalse(visitor.page().content().contains("Exception"));
  }
}
