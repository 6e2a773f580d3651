package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A result that says no: drafted, given back once, signed, and understood by who gets it. */
class RefusedResultIT extends InBrowser {
  private static final String HASTY = "Không đủ.";
  private static final String REASON = "Giấy chứng sinh không do cơ sở y tế nào cấp.";
  private static final String BASIS = "Điều 16 Luật Hộ tịch";
  private static final String CORRECTION = "Nêu rõ giấy nào không đạt.";

  @Test
  void aRefusalGivenBackOnceReachesTheCitizenWithReasonAndAppeal() {
    Visitor citizen = signedInWithoutJavaScript("citizen");
    String id = filed("citizen", "1.001193");
    clerks().receive(id);
    Office office = commune();
    reasonIsAskedFor(office, id);
    String code = office.proposeRefusal(id, HASTY, BASIS);
    office.giveBack(code, CORRECTION);
    assertThat(office.leader().locator("[role=status]")).containsText("Đã trả lại người soạn");

    Page officer = office.officer();
    officer.navigate("/staff/result?id=" + id);
    assertThat(officer.locator("main")).containsText("Lãnh đạo trả lại: " + CORRECTION);
    assertThat(officer.locator("#reason")).hasValue(HASTY);
    office.proposeRefusal(id, REASON, BASIS);
    office.lookAt(code);
    assertThat(office.leader().locator("main")).containsText(REASON);
    assertThat(office.leader().locator("main")).containsText(BASIS);
    office.sign(code);
    assertThat(office.leader().locator(".verdict")).containsText("Đã ký, số");

    String result = "a[href*='/results/'][href*='/pdf']";
    citizen.waitFor("/my/dossier?id=" + id, result);
    Page page = citizen.page();
    assertThat(page.locator(".lead")).containsText("Từ chối giải quyết");
    assertThat(page.locator(".box--door")).containsText(REASON);
    assertThat(page.locator(".box--door")).containsText(BASIS);
    assertThat(page.locator(".box--door")).containsText("nơi nhận khiếu nại");
    String pdf = page.locator(result).first().getAttribute("href");
    String text = PdfText.of(citizen.context().request().get(pdf).body());
    assertTrue(text.contains(REASON), text);
    assertTrue(text.contains(BASIS), text);
    assertTrue(text.contains("có quyền khiếu nại"), text);
  }

  private static void reasonIsAskedFor(Office office, String id) {
    office.judge(id);
    Page officer = office.officer();
    officer.navigate("/staff/result?id=" + id);
    officer.locator("#outcome-2").check(new Locator.CheckOptions().setForce(true));
    officer.locator("#check").click();
    assertThat(officer.locator("#reason-e")).containsText("Nhập lý do từ chối");
    assertThat(officer.locator("#legalBasis-e")).containsText("Nhập căn cứ pháp lý");
  }
}
