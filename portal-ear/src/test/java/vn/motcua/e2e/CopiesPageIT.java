package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk has a paper copied, and anybody finds out what the copy is. */
class CopiesPageIT extends InBrowser {
  private static final String PDF = "application/pdf";
  private static final String TITLE = "Quyết định số 12/QĐ-UBND ngày 01/10/2026 (giả định)";
  private static final String WHY = "Thiếu trang 3 của bản chính";
  private static final String NUMBER = "099 088 000 245";
  private static final String AGENCY = "Ủy ban nhân dân phường Hòa Mẫu";

  /** The demonstration makes the agencies' keys beside the start, all at once, then their list. */
  @BeforeEach
  void theAgencyHasItsKey() {
    assertEquals(200, published("/pki/issuing-keys").status());
  }

  @Test
  void aPaperIsCopiedFoundInTheRegisterAndKnownAsACopyNotAResult() {
    Visitor desk = signedIn("desk");
    desk.goTo("/staff/online");
    Page page = desk.page();
    page.locator("a[href$='/staff/copies']").click();
    desk.pageIsAccessible();
    whatIsMissingIsAskedFor(desk);
    page.setInputFiles("#paper", new FilePayload("quyet-dinh.pdf", PDF, Samples.pdf()));
    page.locator("#compared").check();
    Office.press(page, "#certify");
    assertThat(page.locator(".notice--ok")).containsText("Đã ký sao y");
    Locator line = page.locator("tbody tr").first();
    assertThat(line).containsText(TITLE);
    assertThat(line).containsText("Phòng Kinh tế");
    desk.pageIsAccessible();
    String number = line.locator(".mono").first().innerText().strip();
    isFoundInTheRegister(desk, number);

    String address = page.locator("a[href*='/staff/files/copy/']").first().getAttribute("href");
    APIResponse file = desk.context().request().get(address);
    assertEquals(PDF, file.headers().get("content-type"));
    assertTrue(file.headers().get("content-disposition").startsWith("attachment"));
    assertTrue(PdfText.of(file.body()).contains("SAO Y"), "the form stands on the first page");
    isKnownOnThePage(file.body(), number);
    isKnownToPrograms(file.body(), number);
    assertEquals(404, signedIn("water-desk").context().request().get(address).status());
    assertEquals(403, signedIn("officer").context().request().get(address).status());
    isTakenBack(desk, number, file.body());
  }

  private void isTakenBack(Visitor desk, String number, byte[] copy) {
    Page page = desk.page();
    desk.goTo("/staff/copies");
    page.locator("a[href*='/staff/copy-end']").first().click();
    desk.pageIsAccessible();
    page.locator("#check").click();
    assertThat(page.locator("#reason-e")).containsText("Ghi lý do thu hồi");
    page.locator("#reason").fill(WHY);
    Office.press(page, "#check");
    assertThat(page.locator("blockquote")).containsText(WHY);
    desk.pageIsAccessible();
    assertThat(page.locator("#act li").last()).containsText("Sổ không biết tài khoản");
    Office.press(page, "#carry-out");
    assertThat(page.locator(".notice--ok")).containsText("Đã thu hồi bản sao");
    Locator line = page.locator("tbody tr").first();
    assertThat(line).containsText(number);
    assertThat(line).containsText("vì: " + WHY);
    assertThat(line.locator("a[href*='/staff/copy-end']")).hasCount(0);
    desk.pageIsAccessible();
    String notice = line.locator("a").last().getAttribute("href");
    String text = PdfText.of(desk.context().request().get(notice).body());
    assertTrue(text.contains("THÔNG BÁO") && text.contains(number) && text.contains(WHY), text);

    Visitor reader = visitor();
    reader.goTo("/verify");
    reader.page().locator("#file").setInputFiles(new FilePayload("ban-sao.pdf", PDF, copy));
    reader.page().locator("#check").click();
    assertThat(reader.page().locator(".verdict")).containsText("đã bị thu hồi");
    assertThat(reader.page().locator(".verdict")).containsText("vì: " + WHY);
    assertThat(reader.page().locator("dl.sum").first())
        .containsText(Pattern.compile("Thông báo\\s*Số \\d+/TB-TH ngày "));
  }

  @Test
  void whomACopyWasMadeForIsToldWhenItIsTakenBack() {
    Visitor desk = signedIn("desk");
    Page page = desk.page();
    desk.goTo("/staff/copies");
    page.setInputFiles("#paper", new FilePayload("quyet-dinh.pdf", PDF, Samples.pdf()));
    page.locator("#title").fill("Giấy giả định của người dân");
    page.locator("#askedBy").fill("Trần Văn Khác");
    page.locator("#askedNumber").fill(NUMBER);
    page.locator("#compared").check();
    page.locator("#certify").click();
    assertThat(page.locator("#askedNumber-e")).containsText("của người khác tên");
    desk.pageIsAccessible();
    page.setInputFiles("#paper", new FilePayload("quyet-dinh.pdf", PDF, Samples.pdf()));
    page.locator("#askedBy").fill("Trần Văn Thí Dụ");
    Office.press(page, "#certify");
    page.locator("a[href*='/staff/copy-end']").first().click();
    page.locator("#reason").fill(WHY);
    Office.press(page, "#check");
    assertThat(page.locator("#act li").last()).containsText("được báo trên cổng");
    Office.press(page, "#carry-out");

    Visitor citizen = signedIn("citizen2");
    String notice = "button:has-text('Bản sao y đã bị thu hồi')";
    citizen.waitFor("/my/notices", notice);
    citizen.pageIsAccessible();
    citizen.page().locator(notice).first().click();
    assertThat(citizen.page().locator(".verdict")).containsText("đã bị thu hồi");
    assertThat(citizen.page().locator(".verdict")).containsText("vì: " + WHY);
    citizen.pageIsAccessible();
  }

  private static void whatIsMissingIsAskedFor(Visitor desk) {
    Page page = desk.page();
    page.locator("#title").fill(TITLE);
    page.setInputFiles("#paper", new FilePayload("quyet-dinh.pdf", PDF, Samples.pdf()));
    page.locator("#certify").click();
    assertThat(page.locator("#askedBy-e")).containsText("Ghi người hoặc đơn vị");
    assertThat(page.locator("#compared-e")).containsText("Đối chiếu từng trang");
    desk.pageIsAccessible();
    page.locator("#askedBy").fill("Phòng Kinh tế (giả định)");
    page.locator("#compared").check();
    byte[] text = "một dòng chữ".getBytes(StandardCharsets.UTF_8);
    page.setInputFiles("#paper", new FilePayload("quyet-dinh.pdf", PDF, text));
    page.locator("#certify").click();
    assertThat(page.locator("#paper-e")).containsText("Tệp phải là PDF");
    desk.pageIsAccessible();
  }

  private static void isFoundInTheRegister(Visitor desk, String number) {
    Page page = desk.page();
    page.locator("#n").fill(number);
    page.locator(".filter button").click();
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody tr")).containsText(TITLE);
    desk.goTo("/staff/copies?until=2020-01-01");
    assertThat(page.locator("tbody tr")).hasCount(0);
    assertThat(page.locator("main")).containsText("Không có bản sao nào");
    desk.pageIsAccessible();
    desk.goTo("/staff/copies?from=1/2/2026");
    assertThat(page.locator("#from-e")).containsText("Nhập ngày");
    desk.pageIsAccessible();
    desk.goTo("/staff/copies");
  }

  private void isKnownOnThePage(byte[] copy, String number) {
    Visitor reader = visitor();
    reader.goTo("/verify");
    Page page = reader.page();
    page.locator("#file").setInputFiles(new FilePayload("ban-sao.pdf", PDF, copy));
    page.locator("#check").click();
    Locator verdict = page.locator(".verdict");
    assertThat(verdict).containsText("Bản sao y số " + number + ", " + AGENCY + " ký số ngày ");
    assertThat(verdict).containsText("không phải kết quả giải quyết hồ sơ");
    reader.pageIsAccessible();
    page.navigate(page.url() + "&lang=en");
    assertThat(verdict).containsText("Certified copy no. " + number);
    assertThat(verdict).containsText("This is not the result of a dossier");
  }

  private void isKnownToPrograms(byte[] copy, String number) {
    APIResponse answer =
        visitor()
            .context()
            .request()
            .post(
                address() + "/api/v1/verifications",
                RequestOptions.create()
                    .setMultipart(
                        FormData.create().set("file", new FilePayload("ban-sao.pdf", PDF, copy))));
    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("\"verdict\":\"VALID\""), answer.text());
    assertTrue(answer.text().contains("\"kind\":\"CERTIFIED_COPY\""), answer.text());
    assertTrue(answer.text().contains("\"number\":\"" + number + "\""), answer.text());
    assertTrue(answer.text().contains("\"releasedByUs\":true"), answer.text());
  }

  @Test
  void whereNoCopiesAreMadeNoneAreOffered() {
    for (String desk : new String[] {"water-desk", "centre-desk"}) {
      Visitor elsewhere = signedIn(desk);
      elsewhere.goTo("/staff/online");
      assertThat(elsewhere.page().locator("a[href$='/staff/copies']")).hasCount(0);
      assertEquals(409, elsewhere.goTo("/staff/copies").status());
      assertThat(elsewhere.page().locator("main")).containsText("Nơi này không ký sao y");
    }
    assertEquals(403, signedIn("officer").goTo("/staff/copies").status());
  }
}
