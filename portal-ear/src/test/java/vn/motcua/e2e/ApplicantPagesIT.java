package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Mistakes, hurry and strangers on the applicant's pages. */
class ApplicantPagesIT extends InBrowser {
  private static final int LIGHTEST = 100 * 1024;
  private static final FilePayload PROGRAM =
      new FilePayload("giay-chung-sinh.pdf", "application/pdf", Samples.program());

  @Test
  void aProgramNamedPdfIsRefusedInWordsAndNothingElseIsLost() {
    Visitor citizen = signedIn("citizen");
    Page page = citizen.page();
    page.route(
        "**/apply.js*", Route::abort); // The script may not arrive: the form goes on without.
    String id = begun("citizen", "1.001193");
    citizen.goTo("/apply/papers?id=" + id);
    page.locator("input[type=file]").first().setInputFiles(PROGRAM);
    page.locator("#upload").click();
    assertThat(page.locator(".error-summary")).containsText("PDF");
    assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Lỗi: .*"));
    citizen.pageIsAccessible();
    assertEquals(0, page.locator(".file").count());
  }

  @Test
  void aProgramSentInPiecesIsRefusedWhereItWasChosen() {
    Visitor citizen = signedIn("citizen");
    Page page = citizen.page();
    String id = begun("citizen", "1.001193");
    citizen.goTo("/apply/papers?id=" + id);
    Locator paper = page.locator(".paper:has(input[type=file])").first();
    paper.locator("input[type=file]").setInputFiles(PROGRAM);
    assertThat(paper.locator(".tag")).hasText("Không dùng được");
    assertThat(paper.locator(".file")).containsText("PDF");
    assertThat(page.locator("#upload-said")).containsText("giay-chung-sinh.pdf: ");
    citizen.pageIsAccessible();
    citizen.goTo("/apply/papers?id=" + id);
    assertEquals(0, page.locator(".file").count());
  }

  @Test
  void answersStayWhenSomethingIsMissing() {
    Visitor citizen = signedInWithoutJavaScript("citizen");
    Page page = citizen.page();
    String id = begun("citizen", "1.001193");
    citizen.goTo("/apply/question?id=" + id + "&page=child");
    page.locator("#fullName").fill("  Trần   Thử  An ");
    page.locator("#birthDate").fill("31");
    page.locator("#birthDate-m").fill("2");
    page.locator("#birthDate-y").fill("2026");
    page.locator("#go").click();
    assertThat(page.locator(".error-summary")).isVisible();
    assertThat(page.locator("#fullName")).hasValue("Trần Thử An");
    assertTrue(page.locator(".error-summary a[href='#birthDate']").count() > 0);
  }

  @Test
  void whatIsSomebodyElsesDoesNotExist() {
    String id = begun("citizen", "1.001193");
    Visitor other = signedIn("citizen2");
    for (String path :
        List.of(
            "/apply/tasks?id=" + id,
            "/apply/question?id=" + id + "&page=child",
            "/apply/papers?id=" + id,
            "/apply/review?id=" + id,
            "/apply/filed?id=" + id,
            "/my/dossier?id=" + id,
            "/my/pay?id=" + id,
            "/my/withdraw?id=" + id,
            "/my/supplement?id=" + id,
            "/my/payment?ref=MC00000000",
            "/issued/" + id,
            "/results/" + id + "/pdf",
            "/papers/" + id + "/" + id)) {
      assertEquals(404, other.goTo(path).status(), path);
    }
  }

  @Test
  void pressingTwiceFilesOnceAndTheBackButtonShowsThatItIsFiled() {
    Visitor citizen = signedInWithoutJavaScript("citizen");
    String id = filed("citizen", "1.001193");
    citizen.goTo("/apply/review?id=" + id);
    assertTrue(citizen.page().url().contains("/apply/filed?id=" + id), citizen.page().url());
    assertThat(citizen.page().locator("#number")).isVisible();
  }

  @Test
  void theApplicantsOwnPagesAreAccessibleInBothLanguages() {
    Visitor company = signedIn("business");
    for (String language : List.of("vi", "en")) {
      for (String path :
          List.of("/my/dossiers", "/my/notices", "/my/profile", "/business/dossiers")) {
        assertEquals(200, company.goTo(path + "?lang=" + language).status(), path);
        company.pageIsAccessible();
      }
    }
  }

  @Test
  void theFirstPageOfAFormIsLight() {
    Visitor citizen = signedIn("citizen");
    String id = begun("citizen", "1.001193");
    Visitor fresh = visitor().withCookiesOf(citizen);
    AtomicLong bytes = new AtomicLong();
    fresh.page().onRequestFinished(request -> bytes.addAndGet(request.sizes().responseBodySize));
    fresh.goTo("/apply/question?id=" + id + "&page=child");
    fresh.page().waitForLoadState();
    assertTrue(bytes.get() > 0 && bytes.get() <= LIGHTEST, bytes.get() + " bytes");
  }
}
