package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.evidence.CodeOnPaper;
import vn.motcua.evidence.HolderDigest;
import vn.motcua.evidence.ResultStatement;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.TestSigner;

/**
 * A result whose code is checked on a telephone without network, that is shown to somebody, and
 * that its leader takes back.
 */
class OfflineResultIT extends InBrowser {
  private static final String RESULT = "a[href*='/results/'][href*='/pdf']";
  private static final String REASON = "Cấp nhầm số đăng ký";
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int MOST_SCRIPT = 15 * 1024;

  /** A dossier with a result that no test changes. */
  private static String settled;

  private String dossier;
  private String code;
  private byte[] pdf;

  private String theResult() {
    settled = settled == null ? released() : settled;
    return settled;
  }

  private String released() {
    String id = filed("citizen", "1.001193");
    clerks().settle(id);
    return id;
  }

  private Visitor ownerOf(String id) {
    Visitor owner = signedIn("citizen");
    dossier = id;
    owner.waitFor("/my/dossier?id=" + dossier, RESULT);
    String file = owner.page().locator(RESULT).first().getAttribute("href");
    pdf = owner.context().request().get(file).body();
    code = CodeOnPaper.of(pdf);
    assertTrue(code.startsWith(address() + "/qr#"), code);
    return owner;
  }

  @Test
  void theCodeIsCheckedWithoutNetworkAfterOneVisit() {
    ownerOf(theResult());
    Visitor reader = visitor();
    CodeReader codes = new CodeReader(reader);
    codes.fetchLists("vi");
    List<String> asked = new ArrayList<>();
    reader.context().onRequest(request -> asked.add(request.url()));
    reader.context().setOffline(true);

    codes.hears(code, "GENUINE");
    Page page = reader.page();
    assertThat(page.locator("[data-fill=agency]")).hasText("Ủy ban nhân dân phường Hòa Mẫu");
    assertThat(page.locator("[data-outcome='1']")).isVisible();
    assertThat(page.locator("[data-outcome='2']")).isHidden();
    reader.pageIsAccessible();
    theHolderIsKnown(page);

    codes.hears(changed(code), "FORGED");
    codes.hears(address() + "/qr#" + ofAnUnknownKey(), "UNKNOWN_KEY");
    codes.hears(address() + "/qr#HELLO", "UNREADABLE");
    page.locator("#qr-again").click();
    page.locator("#qr-text").fill(code);
    page.locator("#qr-paste button[type=submit]").click();
    assertThat(page.locator("[data-verdict=GENUINE]")).isVisible();
    String statement = code.substring(code.indexOf('#') + 1);
    assertFalse(asked.stream().anyMatch(url -> url.replaceFirst("#.*", "").contains(statement)));

    page.navigate(address() + "/qr?lang=en#" + statement);
    assertThat(page.locator("[data-verdict=GENUINE] h1"))
        .hasText("Genuine code, the result stands");
  }

  private void theHolderIsKnown(Page page) {
    String text = PdfText.of(pdf);
    String checkCode = text.replaceFirst("(?s).*Mã kiểm tra: ", "").substring(0, 10);
    page.locator("#qr-name").fill("Người Khác");
    page.locator("#qr-code").fill(checkCode);
    page.locator("#qr-holder button").click();
    assertThat(page.locator("[data-holds=false]")).isVisible();
    page.locator("#qr-name").fill("trần thử an");
    page.locator("#qr-holder button").click();
    assertThat(page.locator("[data-holds=true]")).isVisible();
    assertThat(page.locator("[data-holds=false]")).isHidden();
  }

  @Test
  void aResultTakenBackIsSaidEverywhere() throws IOException {
    ownerOf(released());
    theLeaderTakesItBack();
    Visitor reader = visitor();
    CodeReader codes = new CodeReader(reader);
    codes.waitsFor(code, "REVOKED");
    codes.fetchLists("vi");
    reader.context().setOffline(true);
    codes.hears(code, "REVOKED");
    assertThat(reader.page().locator("[data-verdict=REVOKED]")).containsText("có hiệu lực đến");
    reader.pageIsAccessible();
    reader.context().setOffline(false);

    Path file = Files.createTempFile("result", ".pdf");
    try {
      Files.write(file, pdf);
      reader.goTo("/verify");
      reader.page().locator("#file").setInputFiles(file);
      reader.page().locator("#check").click();
      assertThat(reader.page().locator(".verdict")).containsText("Giấy đã có hiệu lực đến");
      assertThat(reader.page().locator(".verdict")).containsText("vì: " + REASON);
      assertThat(reader.page().locator("main a[href$='/my/dossiers']")).isVisible();
      assertThat(reader.page().locator("main a[href^='tel:']")).hasCount(0);
      reader.pageIsAccessible();
    } finally {
      Files.delete(file);
    }
    theDecisionIsNamed(reader);
    Visitor owner = signedInWithoutJavaScript("citizen");
    owner.waitFor("/my/dossier?id=" + dossier, ".actlist a[href*='/issued/']");
    assertThat(owner.page().locator("main")).containsText("Đã thu hồi");
    assertThat(owner.page().locator("main")).containsText(REASON);
    assertThat(owner.page().locator("main")).containsText("Quyết định thu hồi kết quả");
  }

  private void theDecisionIsNamed(Visitor reader) {
    String today = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(ZONE));
    Locator row = reader.page().locator("dl.sum > div");
    Locator.FilterOptions decision = new Locator.FilterOptions().setHasText("Quyết định");
    assertThat(row.filter(decision).locator("dd"))
        .hasText(Pattern.compile("Số \\d{2,}/QĐ-TH ngày " + today));
    String number = row.filter(decision).locator("dd").innerText().replaceFirst(" ngày.*", "");
    APIResponse answer =
        reader
            .context()
            .request()
            .post(
                address() + "/api/v1/verifications",
                RequestOptions.create()
                    .setMultipart(
                        FormData.create()
                            .set("file", new FilePayload("a.pdf", "application/pdf", pdf))));
    assertTrue(
        answer
            .text()
            .contains(
                "\"revokedBy\":{\"kind\":\"REVOCATION\",\"number\":\""
                    + number.replace("Số ", "")
                    + "\",\"issuedAt\":\"20"),
        answer.text());
    reader.page().navigate(reader.page().url() + "&lang=en");
    decision.setHasText("Decision");
    assertThat(row.filter(decision).locator("dd"))
        .hasText(Pattern.compile("No[.] \\d{2,}/QĐ-TH of " + today));
    reader.pageIsAccessible();
  }

  private void theLeaderTakesItBack() {
    Visitor leader = signedIn("leader");
    leader.goTo("/staff/dossier?id=" + dossier);
    Page page = leader.page();
    page.locator("#revoke").click();
    leader.pageIsAccessible();
    page.locator("#check").click();
    assertThat(page.locator("#reason-e")).containsText("Nhập lý do thu hồi");
    page.locator("#reason").fill(REASON);
    Office.press(page, "#check");
    assertThat(page.locator("main")).containsText("Bạn ký quyết định thu hồi kết quả này");
    assertThat(page.locator("blockquote")).containsText(REASON);
    page.locator("#carry-out").click();
    assertThat(page.locator("#pin-e")).isVisible();
    page.locator("#pin").fill("246810");
    Office.press(page, "#carry-out");
    assertThat(page.locator("[role=status]").first()).containsText("Đã thu hồi kết quả");
    assertEquals(0, page.locator("#revoke").count());
  }

  @Test
  void theOwnerShowsTheResultForAFewMinutes() {
    Visitor owner = ownerOf(theResult());
    Page mine = owner.page();
    mine.locator("a.show-result").click();
    owner.pageIsAccessible();
    mine.locator("#f-holder").uncheck();
    Office.press(mine, "#make");
    String shown = mine.locator("#shown-code").innerText().strip();
    owner.pageIsAccessible();
    assertThat(mine.locator("#codes")).containsText("Chưa ai xem");

    Visitor reader = visitorWithoutJavaScript();
    reader.goTo("/show?c=" + shown);
    assertThat(mine.locator("#codes")).containsText("Chưa ai xem");
    Page other = reader.page();
    other.locator("#go").click();
    assertThat(other.locator("#shown .verdict")).containsText("Chữ ký đúng");
    assertThat(other.locator("#shown")).containsText("Ủy ban nhân dân phường Hòa Mẫu");
    assertThat(other.locator("#shown dl")).not().containsText("Trần Thử An");
    reader.goTo("/show?c=" + shown);
    other.locator("#go").click();
    assertThat(other.locator("#c-e")).containsText("đã được xem");
    reader.goTo("/show?c=0000-0000-00");
    other.locator("#go").click();
    assertThat(other.locator("#c-e")).containsText("Không có mã này");

    mine.navigate(mine.url());
    assertThat(mine.locator("#codes")).containsText("Đã dùng");
    severalTimesUntilTakenBack(mine, reader);
  }

  private static void severalTimesUntilTakenBack(Page mine, Visitor reader) {
    Page other = reader.page();
    mine.locator("#times-several").check();
    Office.press(mine, "#make");
    String again = mine.locator("#shown-code").innerText().strip();
    for (int i = 0; i < 2; i++) {
      reader.goTo("/show?c=" + again);
      other.locator("#go").click();
      assertThat(other.locator("#shown .verdict")).isVisible();
    }
    mine.navigate(mine.url());
    mine.locator(".withdraw").first().click();
    assertThat(mine.locator("#codes")).containsText("Đã thu lại");
    reader.goTo("/show?c=" + again);
    other.locator("#go").click();
    assertThat(other.locator("#c-e")).containsText("thu lại");
  }

  @Test
  void withoutScriptThePageSaysWhatToDoInstead() {
    Visitor reader = visitorWithoutJavaScript();
    reader.goTo("/qr#ABC");
    assertThat(reader.page().locator("#qr-old")).isVisible();
    assertThat(reader.page().locator("#qr-paste")).isHidden();
    reader.page().locator("#qr-old a").click();
    assertThat(reader.page().locator("#n")).isVisible();
  }

  @Test
  void theScriptsAreSmallAndTheListsMayBeKept() throws IOException {
    Path pages = Path.of(System.getProperty("portal.root")).resolve("portal-web/src/main/webapp");
    long own =
        Files.size(pages.resolve("resources/portal/qr.js"))
            + Files.size(pages.resolve("qr-worker.js"));
    assertTrue(own <= MOST_SCRIPT, own + " bytes of script");
    for (String list : List.of("/pki/issuing-keys", "/pki/revoked-results")) {
      APIResponse answer = published(list);
      assertEquals(200, answer.status());
      assertTrue(answer.headers().get("cache-control").contains("public"));
      assertEquals("application/cose", answer.headers().get("content-type"));
    }
  }

  private static String changed(String code) {
    int at = code.length() - 20;
    char other = code.charAt(at) == 'A' ? 'B' : 'A';
    return code.substring(0, at) + other + code.substring(at + 1);
  }

  private static String ofAnUnknownKey() {
    byte[] data = Sha256.of(new byte[] {1});
    return new ResultStatement(
            "1/TLKS",
            true,
            LocalDate.of(2026, 11, 25),
            data,
            HolderDigest.of("Trần Thử An", "0000000000", data))
        .sign(new TestSigner());
  }
}
