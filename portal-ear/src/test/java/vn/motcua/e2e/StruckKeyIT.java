package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import vn.motcua.evidence.CodeOnPaper;

/**
 * An administrator strikes a stolen issuing key out to the end. It is the water company's, whose
 * codes no other test reads: afterwards its results lead to the network instead.
 */
class StruckKeyIT extends InBrowser {
  private static final String COMPANY = "Công ty Cổ phần Cấp nước Mẫu";
  private static final String CONNECTION = "3.000598";
  private static final String RESULT = "a[href*='/results/'][href*='/pdf']";
  private static final String KEY_ROW = "tr:has(a[href*='/staff/strike'])";
  private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final LocalDate today = LocalDate.now(HERE);

  @Test
  void whatTheKeySignedIsRefusedByItsCodeAndSaidBesideItsFileAndNumber() {
    byte[] pdf = result();
    String code = CodeOnPaper.of(pdf);
    Visitor reader = visitor();
    CodeReader codes = new CodeReader(reader);
    codes.fetchLists("vi");
    codes.waitsFor(code, "GENUINE");
    assertThat(reader.page().locator("[data-fill=agency]")).hasText(COMPANY);
    sends(reader, pdf);
    assertThat(reader.page().locator(".verdict")).containsText("Chữ ký đúng");
    assertThat(reader.page().locator("main .notice--warn")).hasCount(0);

    strikeOut();

    codes.waitsFor(code, "OUTSIDE_KEY_DAYS");
    codes.hears(code, "OUTSIDE_KEY_DAYS");
    assertThat(reader.page().locator("[data-verdict=OUTSIDE_KEY_DAYS]"))
        .containsText("Mã này không dùng được");
    reader.pageIsAccessible();
    sends(reader, pdf);
    assertThat(reader.page().locator(".verdict")).containsText("Chữ ký đúng");
    saysTheCodeIsWorthless(reader);
    String text = PdfText.of(pdf);
    reader.goTo("/verify?n=" + number(reader) + "&c=" + checkCode(text));
    assertThat(reader.page().locator(".verdict")).containsText("Có giấy này");
    saysTheCodeIsWorthless(reader);
    String later = CodeOnPaper.of(result());
    assertTrue(later.startsWith(address() + "/verify?"), later);
  }

  /** Has the company decide on a new request. */
  private byte[] result() {
    Visitor citizen = signedIn("citizen");
    String dossier = filed("citizen", CONNECTION);
    clerks("water-desk", "water-officer", "water-leader").settle(dossier);
    citizen.waitFor("/my/dossier?id=" + dossier, RESULT);
    String file = citizen.page().locator(RESULT).first().getAttribute("href");
    return citizen.context().request().get(file).body();
  }

  private void strikeOut() {
    Visitor admin = signedIn("admin");
    admin.goTo("/staff/custody");
    Page page = admin.page();
    Locator key = page.locator(KEY_ROW, new Page.LocatorOptions().setHasText(COMPANY));
    key.locator("a").click();
    assertThat(page.locator(".pane-h")).containsText(COMPANY);
    page.locator("#reason").fill("Thiết bị ký bị lấy cắp");
    page.locator("#from").fill(Integer.toString(today.getDayOfMonth()));
    page.locator("#from-m").fill(Integer.toString(today.getMonthValue()));
    page.locator("#from-y").fill(Integer.toString(today.getYear()));
    Office.press(page, "#check");
    assertThat(page.locator(".decide")).containsText("ghi từ ngày " + DAY.format(today));
    admin.pageIsAccessible();
    Office.press(page, "#carry-out");
    assertThat(page.locator("[role=status]").first()).containsText("Đã gạch bỏ khóa");
    assertThat(key).containsText("Đã gạch bỏ");
    admin.pageIsAccessible();
    key.locator("a").click();
    assertThat(page.locator(".notice--warn")).containsText("Thiết bị ký bị lấy cắp");
    admin.pageIsAccessible();
  }

  private static void sends(Visitor reader, byte[] pdf) {
    reader.goTo("/verify");
    Page page = reader.page();
    page.locator("#file").setInputFiles(new FilePayload("ket-qua.pdf", "application/pdf", pdf));
    page.locator("#check").click();
    page.waitForURL(address -> address.contains("r="));
  }

  private void saysTheCodeIsWorthless(Visitor reader) {
    Locator notice = reader.page().locator("main .notice--warn");
    assertEquals(1, notice.count());
    assertThat(notice).containsText("khóa ký mã của cơ quan đã bị gạch bỏ");
    assertThat(notice).containsText(DAY.format(today));
    reader.pageIsAccessible();
  }

  /** As the answer on the page names it. */
  private static String number(Visitor reader) {
    return reader.page().locator("dl.sum dd").first().innerText().replaceFirst(".*, ", "").strip();
  }

  private static String checkCode(String text) {
    return text.replaceFirst("(?s).*Mã kiểm tra: ", "").substring(0, 10);
  }
}
