package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of the office are usable by keyboard, reader and telephone, all of them. */
class StaffPagesIT extends InBrowser {
  /** A Wednesday some weeks from now, none of the days off of the year. */
  private static final LocalDate LATER =
      LocalDate.now().plusDays(14).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "desk",
          List.of(
              "/staff/online",
              "/staff/online?tab=UNPAID",
              "/staff/online?tab=TO_RETURN",
              "/staff/online?q=khong-co",
              "/staff/money",
              "/staff/keys"),
          "officer",
          List.of("/staff/work", "/staff/work?tab=UNIT", "/staff/work?tab=OVERDUE&q=khong-co"),
          "leader",
          List.of("/staff/sign", "/staff/overview"),
          "manager",
          List.of("/staff/overview"),
          "admin",
          List.of("/staff/connections", "/staff/custody", "/staff/checkpoints"));

  @Test
  void everyListOfEveryRoleIsAccessible() {
    LISTS.forEach(
        (role, paths) -> {
          Visitor reader = signedIn(role);
          for (String path : paths) {
            assertEquals(200, reader.goTo(path).status(), role + " " + path);
            reader.pageIsAccessible();
          }
        });
  }

  /** Up to where it would count: the key goes on signing for other tests. */
  @Test
  void aStolenKeyIsStruckOutAfterItWasSaidAgain() {
    Visitor admin = signedIn("admin");
    Page page = admin.page();
    admin.goTo("/staff/custody");
    page.locator("a[href*='/staff/strike']").first().click();
    admin.pageIsAccessible();
    page.locator("#check").click();
    assertThat(page.locator("#reason-e")).containsText("Nhập lý do");
    admin.pageIsAccessible();
    page.locator("#reason").fill("Thiết bị ký bị lấy cắp");
    page.locator("#from").fill("1");
    page.locator("#from-m").fill("7");
    page.locator("#from-y").fill("2026");
    page.locator("#check").click();
    assertThat(page.locator(".decide")).containsText("ghi từ ngày 01/07/2026");
    assertThat(page.locator("#carry-out")).isVisible();
    admin.pageIsAccessible();
    assertEquals(403, signedIn("manager").goTo("/staff/strike?id=x").status());
  }

  @Test
  void theCompanysPagesAreAccessible() {
    Visitor company = signedIn("business");
    begun("business", "1.000703");
    for (String path : List.of("/business/dossiers", "/business/dossiers?q=khong-co")) {
      assertEquals(200, company.goTo(path).status(), path);
      company.pageIsAccessible();
    }
  }

  @Test
  void aDossierPaidAndFetchedAtTheCounterPassesOnlyAccessiblePages() {
    Visitor citizen = signedIn("citizen2");
    String id = filedForTheCounter("citizen2", "1.001612");
    Visitor desk = signedIn("desk");
    Visitor officer = signedIn("officer");
    Visitor leader = signedIn("leader");
    Office office = new Office(desk, officer, leader);
    moneyIsTaken(desk, id);
    theDeskReceives(desk, id);
    theOfficerLooks(officer, office, id);
    String code = theOfficerProposes(officer, id);
    office.lookAt(code);
    leader.pageIsAccessible();
    office.sign(code);
    assertThat(leader.page().locator("main")).containsText("chờ trả tại quầy");
    leader.pageIsAccessible();
    officer.goTo("/staff/result?id=" + id);
    officer.pageIsAccessible();
    theDeskHandsOver(desk, id);
    citizen.goTo("/my/dossier?id=" + id);
    assertThat(citizen.page().locator(".kicker")).containsText("Đã trả kết quả");
    assertThat(citizen.page().locator("a[href*='/results/'][href*='/pdf']")).hasCount(1);
    citizen.pageIsAccessible();
  }

  private static void moneyIsTaken(Visitor desk, String id) {
    Page page = desk.page();
    desk.goTo("/staff/online?tab=UNPAID");
    page.locator("tr a.go[href*='" + id + "']").click();
    assertThat(page.locator("main")).containsText("nên chưa tiếp nhận được");
    desk.pageIsAccessible();
    page.locator("a[href*='/staff/collect']").click();
    page.locator("#check").click();
    assertThat(page.locator("#note-e")).containsText("Nhập số phiếu thu");
    desk.pageIsAccessible();
    page.locator("#note").fill("PT-0001");
    Office.press(page, "#check");
    assertThat(page.locator(".decide")).containsText("Bạn đã thu đủ 100.000 đ");
    desk.pageIsAccessible();
    Office.press(page, "#taken");
    assertThat(page.locator("[role=status]")).containsText("Đã ghi thu tại quầy");
    assertThat(page.locator("aside")).containsText("Đã nộp");
    assertEquals(0, page.locator("a[href*='/staff/collect']").count());
  }

  private static void theDeskReceives(Visitor desk, String id) {
    for (String path :
        List.of(
            "/staff/intake?do=refuse&id=" + id,
            "/staff/supplement?id=" + id,
            "/staff/intake?do=accept&id=" + id)) {
      assertEquals(200, desk.goTo(path).status(), path);
      desk.pageIsAccessible();
    }
    Office.press(desk.page(), "#accept");
    desk.pageIsAccessible();
  }

  private static void theOfficerLooks(Visitor officer, Office office, String id) {
    officer.goTo("/staff/dossier?id=" + id);
    officer.pageIsAccessible();
    office.judge(id);
    for (String path :
        List.of(
            "/staff/dossier?id=" + id,
            "/staff/work",
            "/staff/supplement?id=" + id,
            "/staff/act?do=stop&id=" + id,
            "/staff/act?do=postpone&id=" + id,
            "/staff/result?id=" + id)) {
      assertEquals(200, officer.goTo(path).status(), path);
      officer.pageIsAccessible();
    }
  }

  @Test
  void aLaterDateIsPromisedWithAnApologyThatTheApplicantReads() {
    Visitor citizen = signedIn("citizen2");
    String id = filed("citizen2", "1.001193");
    clerks().receive(id);
    Visitor officer = signedIn("officer");
    new Office(signedIn("desk"), officer, signedIn("leader")).take(id);
    Page page = officer.page();
    page.locator("a[href*='do=postpone']").click();
    page.locator("#check").click();
    assertThat(page.locator("#reason-e")).containsText("Ghi lý do hẹn lại");
    officer.pageIsAccessible();
    page.locator("#reason").fill("Chờ cơ quan phối hợp trả lời");
    fillIn(page, LATER);
    Office.press(page, "#check");
    assertThat(page.locator(".decide")).containsText("hẹn lại");
    officer.pageIsAccessible();
    Office.press(page, "#carry-out");
    assertThat(page.locator("[role=status]")).containsText("Đã hẹn lại");

    citizen.waitFor("/my/dossier?id=" + id, "a[href*='/issued/']:has-text('Phiếu xin lỗi')");
    assertThat(citizen.page().locator(".notice")).containsText("nay hẹn lại");
    assertThat(citizen.page().locator(".notice")).containsText("Chờ cơ quan phối hợp trả lời");
    assertThat(citizen.page().locator(".lead .due")).containsText("ngày làm việc");
    citizen.pageIsAccessible();
  }

  private static void fillIn(Page page, LocalDate day) {
    page.locator("#until").fill(Integer.toString(day.getDayOfMonth()));
    page.locator("#until-m").fill(Integer.toString(day.getMonthValue()));
    page.locator("#until-y").fill(Integer.toString(day.getYear()));
  }

  private static String theOfficerProposes(Visitor officer, String id) {
    Page page = officer.page();
    page.locator("#outcome-2").check(new Locator.CheckOptions().setForce(true));
    page.locator("#check").click();
    assertThat(page.locator("#errors")).isVisible();
    officer.pageIsAccessible();
    page.locator("#outcome").check(new Locator.CheckOptions().setForce(true));
    Office.press(page, "#check");
    officer.pageIsAccessible();
    String code = page.locator(".work-h .mono").first().innerText().strip();
    Office.press(page, "#submit");
    return code;
  }

  private static void theDeskHandsOver(Visitor desk, String id) {
    Page page = desk.page();
    desk.goTo("/staff/online?tab=TO_RETURN");
    desk.pageIsAccessible();
    page.locator("tr a.go[href*='/staff/handover?id=" + id + "']").click();
    page.locator("#check").click();
    assertThat(page.locator("#receiverName-e")).containsText("Nhập họ tên người nhận");
    desk.pageIsAccessible();
    page.locator("#receiverName").fill("Trần Văn Thí Dụ");
    Office.press(page, "#check");
    assertThat(page.locator(".decide")).containsText("Bạn đã giao cho Trần Văn Thí Dụ");
    Office.press(page, "#give");
    assertThat(page.locator("[role=status]")).containsText("Đã ghi trả kết quả");
    assertThat(page.locator(".work-h")).containsText("Đã trả kết quả");
    desk.pageIsAccessible();
  }
}
