package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a citizen may keep as evidence, and how a signed paper is told wherever it is seen. */
class EvidencePagesIT extends InBrowser {
  private static final String RESULT = "a[href*='/results/'][href*='/pdf']";
  private static final List<String> LANGUAGES = List.of("en", "vi");

  /** A dossier with a result that no test changes. */
  private static String settled;

  private String dossier;
  private byte[] pdf;

  private Visitor ownerOfAResult() {
    Visitor owner = signedIn("citizen2");
    if (settled == null) {
      String filed = filed("citizen2", "1.001193");
      clerks().settle(filed);
      settled = filed;
    }
    dossier = settled;
    owner.waitFor("/my/dossier?id=" + dossier, RESULT);
    pdf = get(owner, owner.page().locator(RESULT).first().getAttribute("href")).body();
    return owner;
  }

  private static APIResponse get(Visitor visitor, String address) {
    return visitor.context().request().get(address);
  }

  private static void openAll(Page page) {
    Locator closed = page.locator("main details:not([open]) > summary");
    for (int left = closed.count(); left > 0; left--) {
      closed.first().click();
    }
  }

  @Test
  void evidenceIsFoundOnTheDossierAndComes() {
    Visitor owner = ownerOfAResult();
    Page page = owner.page();
    owner.waitFor("/my/dossier?id=" + dossier, "a[href*='/receipts/']");
    for (String language : LANGUAGES) {
      owner.goTo("/my/dossier?id=" + dossier + "&lang=" + language);
      openAll(page);
      assertThat(page.locator("a[href*='/archives/']")).isVisible();
      owner.pageIsAccessible();
    }
    for (String file : List.of("/archives/", "/histories/", "/receipts/")) {
      String address = page.locator("a[href*='" + file + "']").first().getAttribute("href");
      assertEquals(200, get(owner, address).status(), file);
      assertEquals(404, get(signedIn("citizen"), address).status(), file);
    }
  }

  @Test
  void theQuestionsOfACheckAreReadAndTheReportComes() {
    ownerOfAResult();
    Visitor reader = visitor();
    Page page = reader.page();
    for (String language : LANGUAGES) {
      reader.goTo("/verify?lang=" + language);
      page.locator("#file").setInputFiles(new FilePayload("ket-qua.pdf", "application/pdf", pdf));
      page.locator("#check").click();
      assertThat(page.locator(".verdict--ok")).isVisible();
      openAll(page);
      assertTrue(page.locator("main details dl.sum > div").count() > 5);
      reader.pageIsAccessible();
    }
    for (String kind : List.of("html", "xml")) {
      String address = page.locator("a[href*='report." + kind + "']").getAttribute("href");
      assertEquals(200, get(reader, address).status(), kind);
    }
  }

  @Test
  void aResultIsHandedInAgainAndItsSignatureIsToldToBothSides() {
    Visitor owner = ownerOfAResult();
    Page page = owner.page();
    String next = begun("citizen2", "1.001193");
    owner.goTo("/apply/papers?id=" + next);
    page.locator("a[href*='/apply/vault']").first().click();
    Locator issued = page.locator(".paper:has(.tag--ok)").first();
    assertThat(issued).containsText("Đã ký số");
    issued.locator("button").click();
    Locator file = page.locator(".paper .file").first();
    assertThat(file.locator(".origin")).containsText("cổng này cấp ngày");
    owner.pageIsAccessible();
    finish("citizen2", next);

    owner.waitFor("/my/dossier?id=" + next + "&tab=papers", "a[href*='/verify?r=']");
    assertThat(page.locator(".papers .origin")).isVisible();
    for (String language : LANGUAGES) {
      owner.goTo("/my/dossier?id=" + next + "&tab=papers&lang=" + language);
      owner.pageIsAccessible();
    }
    Visitor desk = signedIn("desk");
    desk.goTo("/staff/dossier?id=" + next);
    assertThat(desk.page().locator("a[href*='/verify?r=']").first()).isVisible();
    assertThat(desk.page().locator("main")).containsText("cổng này cấp ngày");
    desk.pageIsAccessible();
  }
}
