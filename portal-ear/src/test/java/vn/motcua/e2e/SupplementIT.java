package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Something is missing: asked for point by point, answered point by point. */
class SupplementIT extends InBrowser {
  private static final String PAPER_NOTE = "Chụp lại giấy chứng sinh cho rõ dấu.";
  private static final String PLACE_NOTE = "Ghi đủ tên phường nơi sinh.";
  private static final String CHANGED = "Hồ sơ vừa được thay đổi ở nơi khác";
  private static final FilePayload NEW_PAPER =
      new FilePayload("chup-lai.pdf", "application/pdf", Samples.smallPdf());

  @Test
  void theOfficerAsksOnceAndTheCitizenAnswersExactlyThat() {
    Visitor citizen = signedInWithoutJavaScript("citizen");
    String id = filed("citizen", "1.001193");
    clerks().receive(id);
    Office office = commune().take(id);
    Page officer = office.officer();
    askForPaperAndPlace(officer, id);
    seeWhatIsAsked(citizen, id);
    answerBoth(citizen.page());
    isAt(citizen.page(), "/my/dossier?id=" + id);
    assertThat(citizen.page().locator("main")).containsText("Đang xử lý");
    citizen.goTo("/my/dossier?id=" + id + "&tab=content");
    assertThat(citizen.page().locator("main")).containsText("Trước đó: Bệnh viện Đa khoa Mẫu");
    citizen.waitFor(
        "/my/dossier?id=" + id, "a[href*='/issued/']:has-text('Phiếu yêu cầu bổ sung')");

    officer.navigate("/staff/dossier?id=" + id);
    assertThat(officer.locator("#judge")).containsText("chup-lai.pdf");
    assertThat(officer.locator("#judge")).containsText("Đã bổ sung");
    assertThat(officer.locator("main")).containsText("Đã dùng hết lần yêu cầu bổ sung.");
    assertEquals(0, officer.locator("a.btn[href*='/staff/supplement']").count());
  }

  private static void askForPaperAndPlace(Page officer, String id) {
    officer.navigate("/staff/supplement?id=" + id);
    officer.locator("#check").click();
    assertThat(officer.locator("#errors")).containsText("Chọn ít nhất một chỗ cần bổ sung");
    askFor(officer, "s-birthCertificate", PAPER_NOTE);
    askFor(officer, "s-child-birthPlace", PLACE_NOTE);
    officer.locator("#message").fill("Đối chiếu với cơ sở dữ liệu chưa khớp.");
    Office.press(officer, "#check");
    assertThat(officer.locator(".decide")).containsText(PAPER_NOTE);
    Office.press(officer, "#send");
  }

  private static void seeWhatIsAsked(Visitor citizen, String id) {
    Page page = citizen.page();
    citizen.goTo("/my/dossiers");
    page.locator(".dossier--act a[href*='/my/supplement?id=" + id + "']").click();
    assertThat(page.locator("h1")).hasText("Trả lời 2 điểm bổ sung");
    assertThat(page.locator("main")).containsText("Đối chiếu với cơ sở dữ liệu chưa khớp.");
    assertThat(page.locator(".lead"))
        .hasText(Pattern.compile("Hạn gửi: .*\\d{1,2}/\\d{1,2}/\\d{4}.*"));
    assertThat(page.locator(".paper").nth(0)).containsText(PAPER_NOTE);
    assertThat(page.locator(".paper").nth(0)).containsText("giay-to.pdf");
    assertThat(page.locator(".paper").nth(1)).containsText(PLACE_NOTE);
    assertEquals(1, page.locator("input[type=file]").count());
  }

  private static void answerBoth(Page page) {
    page.locator("#send").click();
    assertThat(page.locator("#errors")).containsText("Đánh dấu vào ô xác nhận");
    page.locator("#confirmed").check();
    page.locator("#child_birthPlace").fill("Trạm y tế phường Hòa Mẫu");
    page.locator("#send").click();
    assertThat(page.locator("#birthCertificate-e")).containsText("Trả lời điểm này");
    assertThat(page.locator("#child_birthPlace")).hasValue("Trạm y tế phường Hòa Mẫu");
    page.locator("#birthCertificate").setInputFiles(NEW_PAPER);
    page.locator("#upload").click();
    assertThat(page.locator(".new").first()).containsText("chup-lai.pdf");
    assertThat(page.locator("#child_birthPlace")).hasValue("Trạm y tế phường Hòa Mẫu");
    page.locator("#confirmed").check();
    page.locator("#send").click();
  }

  @Test
  void theDeskAsksBeforeReceiptAndAnAnswerThatCameFromAnotherTabIsNotSentTwice() {
    Visitor citizen = signedIn("citizen2");
    String id = filed("citizen2", "1.001193");
    Office office = commune();
    Page desk = office.desk();
    desk.navigate("/staff/supplement?id=" + id);
    askFor(desk, "s-child-fullName", "Ghi đúng tên trên giấy chứng sinh.");
    askFor(desk, "s-mother-fullName", "Ghi đúng tên mẹ.");
    askFor(desk, "s-child-birthDate", "Ghi đúng ngày.");
    Office.press(desk, "#check");
    Office.press(desk, "#send");

    Page late = citizen.page();
    citizen.goTo("/my/supplement?id=" + id);
    citizen.pageIsAccessible();
    assertThat(late.locator("#child_birthDate-m")).hasValue("05");
    Page early = citizen.context().newPage();
    early.navigate("/my/supplement?id=" + id);
    answer(early, "Trần Thử Bình");
    isAt(early, "/my/dossier?id=" + id);
    assertThat(early.locator("main")).containsText("Mới đăng ký");

    answer(late, "Trần Thử Cường");
    assertThat(late.locator("#errors")).containsText(CHANGED);
    citizen.pageIsAccessible();
    late.locator("main .btn").click();
    assertThat(late.locator("h1")).hasText("Đăng ký khai sinh");
    late.navigate("/my/supplement?id=" + id);
    isAt(late, "/my/dossier?id=" + id);
    late.navigate("/my/dossier?tab=content&id=" + id);
    assertThat(late.locator("main")).containsText("Trần Thử Bình");

    desk.navigate("/staff/online");
    assertThat(row(desk, id)).containsText("Đã bổ sung");
    office.receive(id);
    assertThat(desk.locator("[role=status]")).containsText("Đã tiếp nhận và cấp mã");
  }

  private static void isAt(Page page, String path) {
    page.waitForURL(address -> address.endsWith(path));
  }

  private static void askFor(Page page, String point, String note) {
    page.locator("#" + point).check();
    page.locator("#" + point + "-note").fill(note);
  }

  private static void answer(Page page, String name) {
    page.locator("#child_fullName").fill(name);
    page.locator("#confirmed").check();
    page.locator("#send").click();
    page.waitForLoadState();
  }

  private static Locator row(Page desk, String dossier) {
    return desk.locator("tr:has(a[href*='" + dossier + "'])");
  }
}
