package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Dossiers that end without a result: withdrawn, not received. */
class EndingsIT extends InBrowser {

  @Test
  void beforeReceiptAWithdrawalCountsAtOnce() {
    Visitor citizen = signedInWithoutJavaScript("citizen");
    String id = filed("citizen", "1.001193");
    Page page = citizen.page();
    citizen.goTo("/my/dossier?id=" + id);
    page.locator("a[href*='/my/withdraw']").click();
    assertThat(page.locator("main")).containsText("nên hồ sơ được rút ngay");
    page.locator("#go").click();
    assertThat(page.locator("#errors")).containsText("Chọn lý do rút hồ sơ");
    withdraw(page, "Tôi nộp nhầm, làm lại sau.");
    page.waitForURL(address -> address.contains("/my/dossier?id=" + id));
    assertThat(page.locator(".lead")).containsText("Đã rút ngày");
    assertEquals(0, page.locator("a[href*='/my/withdraw']").count());

    Page desk = signedIn("desk").page();
    desk.navigate("/staff/intake?id=" + id);
    assertEquals(0, desk.locator("a[href*='do=accept']").count());
    desk.navigate("/staff/online");
    assertEquals(0, desk.locator("a[href*='" + id + "']").count());
  }

  @Test
  void afterReceiptTheOfficerConfirmsAWithdrawalAndNoticesThatHisPageIsOld() {
    Visitor citizen = signedIn("citizen2");
    String id = filed("citizen2", "1.001193");
    clerks().receive(id);
    Page officer = commune().take(id).officer();
    officer.navigate("/staff/act?do=stop&id=" + id);
    officer.locator("#reason").fill("Không giải quyết tiếp được.");
    Office.press(officer, "#check");

    citizen.goTo("/my/withdraw?id=" + id);
    citizen.pageIsAccessible();
    assertThat(citizen.page().locator("main")).containsText("Người đang xử lý xác nhận");
    withdraw(citizen.page(), "Tôi đổi ý.");
    assertThat(citizen.page().locator("main")).containsText("Yêu cầu rút hồ sơ");

    officer.locator("#carry-out").click();
    assertThat(officer.locator("#errors")).containsText("Hồ sơ vừa được thay đổi ở nơi khác");
    officer.navigate("/staff/dossier?id=" + id);
    assertThat(officer.locator("main")).containsText("Người nộp xin rút hồ sơ: Tôi đổi ý.");
    officer.locator("a[href*='do=withdraw']").click();
    Office.press(officer, "#check");
    assertThat(officer.locator(".decide")).containsText("Bạn xác nhận cho rút hồ sơ");
    Office.press(officer, "#carry-out");
    assertThat(officer.locator("[role=status]")).containsText("Đã xác nhận rút hồ sơ");

    citizen.goTo("/my/dossier?id=" + id);
    assertThat(citizen.page().locator(".lead")).containsText("Đã rút ngày");
    assertThat(citizen.page().locator(".tl")).containsText("Cơ quan xác nhận rút hồ sơ");
    assertEquals(0, citizen.page().locator("a[href*='/my/withdraw']").count());
  }

  @Test
  void aRefusedIntakeIsExplainedOnPaperAndOnThePage() {
    String reason = "Trẻ đã được đăng ký khai sinh tại nơi khác.";
    Visitor citizen = signedInWithoutJavaScript("citizen");
    String id = filed("citizen", "1.001193");
    Page desk = signedIn("desk").page();
    desk.navigate("/staff/intake?do=refuse&id=" + id);
    desk.locator("#check").click();
    assertThat(desk.locator("#reason-e")).containsText("Ghi lý do từ chối");
    desk.locator("#cause").selectOption("DUPLICATE");
    desk.locator("#reason").fill(reason);
    Office.press(desk, "#check");
    assertThat(desk.locator(".decide")).containsText("Trùng hồ sơ đã nộp");
    assertThat(desk.locator(".decide blockquote")).containsText(reason);
    Office.press(desk, "#refuse");
    assertThat(desk.locator("[role=status]")).containsText("Đã từ chối tiếp nhận");

    String form = "a[href*='/issued/']:has-text('Phiếu từ chối tiếp nhận')";
    citizen.waitFor("/my/dossier?id=" + id, form);
    Page page = citizen.page();
    assertThat(page.locator("main")).containsText("Không được tiếp nhận");
    assertThat(page.locator("main")).containsText(reason);
    String paper = page.locator(form).getAttribute("href");
    String text = PdfText.of(citizen.context().request().get(paper).body());
    assertTrue(text.contains(reason), text);
    assertTrue(text.contains("khiếu nại"), text);
  }

  private static void withdraw(Page page, String words) {
    page.locator("input[type=radio]").first().check();
    page.locator("#words").fill(words);
    page.locator("#go").click();
    page.waitForLoadState();
  }
}
