package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages for everybody: found, read and used without signing in and without script. */
class PublicPagesIT extends InBrowser {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?for=business",
          "/procedures",
          "/procedures?q=khai+sinh",
          "/procedures?q=khong+co+gi+dau",
          "/procedure?code=1.001193",
          "/procedure?code=3.000333",
          "/checklist?code=1.001193",
          "/lookup",
          "/lookup?code=H99.12-000000-0000",
          "/verify",
          "/verify?n=1",
          "/verify?n=1&c=2",
          "/qr",
          "/show",
          "/help",
          "/accessibility",
          "/privacy",
          "/no-such-page");
  private static final String BOUNDARY = "part-of-a-form";
  private static final int LIGHTEST = 100 * 1024;
  private static final int LEAST_SCRIPT = 15 * 1024;
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|search|submit|next|previous|sign in|download|upload|error|page|file|please)\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void everyPublicPageIsAccessibleInBothLanguagesAndReadWithoutASession() {
    Visitor visitor = visitor();
    for (String path : PAGES) {
      visitor.goTo(path);
      hasNoEnglishWords(visitor.page(), path);
      visitor.pageIsAccessible();
    }
    assertEquals(List.of(), visitor.context().cookies());
    visitor.goTo("/?lang=en");
    for (String path : PAGES) {
      visitor.goTo(path);
      visitor.pageIsAccessible();
    }
  }

  private static void hasNoEnglishWords(Page page, String path) {
    String text = page.innerText("main").replace("English", "");
    assertFalse(ENGLISH.matcher(text).find(), () -> path + ": " + text);
  }

  @Test
  void theFirstVisitIsLight() {
    Visitor visitor = visitor();
    var bytes = new AtomicInteger();
    var script = new AtomicInteger();
    visitor
        .page()
        .onRequestFinished(
            request -> {
              int size = request.sizes().responseBodySize;
              bytes.addAndGet(size);
              script.addAndGet("script".equals(request.resourceType()) ? size : 0);
            });
    visitor.goTo("/");
    visitor.page().waitForLoadState();
    assertTrue(bytes.get() > 0 && bytes.get() <= LIGHTEST, bytes + " bytes");
    assertTrue(script.get() <= LEAST_SCRIPT, script + " bytes of script");
  }

  @Test
  void aProcedureIsFoundWithoutTonesAndWithoutScript() {
    Visitor visitor = visitorWithoutJavaScript();
    visitor.goTo("/");
    Page page = visitor.page();
    page.fill("#q", "dang ky khai sinh");
    page.click("form[role=search] button");
    assertThat(page.locator("h1")).containsText("dang ky khai sinh");
    page.locator("ul.rows a").first().click();
    assertThat(page.locator("h1")).hasText("Đăng ký khai sinh");
    page.locator("#begin button").click();
    assertTrue(page.url().contains("/sign-in"), page.url());
  }

  @Test
  void markupInAQuestionIsShownAsText() {
    Visitor visitor = visitor();
    visitor.goTo("/procedures?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E");
    assertThat(visitor.page().locator("h1")).containsText("<img src=x onerror=alert(1)>");
    assertEquals(0, visitor.page().locator("main img").count());
  }

  @Test
  void anUnknownNumberIsSaidAtItsField() {
    Visitor visitor = visitorWithoutJavaScript();
    visitor.goTo("/lookup");
    visitor.page().fill("#code", "H99.01.O5-2611-0021");
    visitor.page().click("main button");
    assertThat(visitor.page().locator("#code-e")).containsText("H99.01.O5-2611-0021");
    assertThat(visitor.page().locator("#code")).hasValue("H99.01.O5-2611-0021");
  }

  @Test
  void aFileWithoutSignatureIsToldSoWithoutScript() {
    Visitor visitor = visitorWithoutJavaScript();
    visitor.goTo("/verify");
    byte[] content = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    visitor.page().setInputFiles("#file", new FilePayload("thu.pdf", "application/pdf", content));
    visitor.page().click("#check");
    assertThat(visitor.page().locator(".verdict")).hasCount(1);
    assertTrue(visitor.page().url().contains("r="), visitor.page().url());
    assertEquals(List.of(), visitor.context().cookies());
  }

  @Test
  void nothingChosenIsSaidAtTheField() {
    Visitor visitor = visitorWithoutJavaScript();
    visitor.goTo("/verify");
    visitor.page().click("#check");
    assertThat(visitor.page().locator("#file-e")).containsText("Chọn tệp");
  }

  @Test
  void theLanguageIsKept() {
    Visitor visitor = visitorWithoutJavaScript();
    visitor.goTo("/procedure?code=1.001193&lang=en");
    assertThat(visitor.page().locator("h1")).hasText("Birth registration");
    visitor.goTo("/help");
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    Visitor visitor = visitor();
    assertEquals(404, visitor.goTo("/procedure?code=9.999999").status());
    assertEquals(404, visitor.goTo("/public/home.xhtml").status());
    assertEquals(404, visitor.goTo("/WEB-INF/web.xml").status());
  }

  @Test
  void aFormThatNoPageSentIsRefusedWithoutBlame() {
    var form = RequestOptions.create();
    form.setData("upload=upload&jakarta.faces.ViewState=stateless&check=x");
    form.setHeader("Content-Type", "application/x-www-form-urlencoded");
    APIResponse answer = visitor().context().request().post(address() + "/verify", form);
    assertEquals(400, answer.status());
    assertTrue(answer.text().contains("Trang đã cũ"), answer.text());
  }

  @Test
  void aFormOfFilesThatBreaksOffIsRefusedWithoutBlame() {
    var broken = RequestOptions.create();
    broken.setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    APIResponse answer = visitor().context().request().get(address() + "/verify", broken);
    assertEquals(400, answer.status());
    assertTrue(answer.text().contains("Trang đã cũ"), answer.text());
  }
}
