package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An applicant asks about a dossier, the office answers. */
class TalkPagesIT extends InBrowser {

  @Test
  void aQuestionIsAskedWithoutJavaScriptAnsweredAndTold() {
    Visitor citizen = signedInWithoutJavaScript("citizen");
    Page page = citizen.page();
    String id = filed("citizen", "1.001193");
    citizen.goTo("/my/dossier?id=" + id + "&tab=talk");
    page.locator("#ask-go").click();
    assertThat(page.locator(".error-summary a[href='#words']")).isVisible();
    page.locator("#words").fill("Bản giấy <b>có</b> dấu đỏ không?");
    page.locator("#ask-go").click();
    assertTrue(page.url().contains("done=asked"), page.url());
    assertThat(page.locator(".talk-words")).hasText("Bản giấy <b>có</b> dấu đỏ không?");
    assertThat(page.locator(".tabs")).containsText("Trao đổi (1)");

    Visitor desk = signedIn("desk");
    desk.goTo("/staff/talk");
    assertThat(desk.page().locator("tbody")).containsText("Đăng ký khai sinh");
    desk.pageIsAccessible();
    desk.goTo("/staff/dossier?id=" + id);
    assertThat(desk.page().locator("#talk")).containsText("<b>có</b>");
    desk.pageIsAccessible();
    desk.page().locator("#words").fill("Có, khi bạn nhận tại quầy.");
    desk.page().locator("#answer-go").click();
    assertThat(desk.page().locator("#talk")).containsText("Có, khi bạn nhận tại quầy.");
    assertThat(desk.page().locator("#answer")).hasCount(0);

    citizen.waitFor("/my/notices", ".noti:has-text('trả lời câu hỏi')");
    citizen.goTo("/my/dossier?id=" + id + "&tab=talk");
    assertThat(page.locator(".talk-office")).containsText("khi bạn nhận tại quầy");
  }

  @Test
  void theTabIsAccessibleInBothLanguages() {
    Visitor citizen = signedIn("citizen");
    String id = filed("citizen", "1.001193");
    for (String language : new String[] {"en", "vi"}) {
      citizen.goTo("/my/dossier?id=" + id + "&tab=talk&lang=" + language);
      citizen.page().locator("#words").fill("Question, câu hỏi " + language);
      citizen.page().locator("#ask-go").click();
      citizen.pageIsAccessible();
    }
  }
}
