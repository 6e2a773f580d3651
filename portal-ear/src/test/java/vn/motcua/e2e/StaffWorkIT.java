package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Acts of the office beside receiving and signing. */
class StaffWorkIT extends InBrowser {
  private static final String RETRY = "table .go";

  @Test
  void theOfficerPassesAStepOnAndLaterStopsWithAReasonTheCitizenReads() {
    String reason = "Nơi lắp đặt ở ngoài vùng có mạng cấp nước.";
    Visitor citizen = signedInWithoutJavaScript("citizen");
    String id = filed("citizen", "3.000598");
    clerks("water-desk", "water-officer", "water-leader").receive(id);
    Office office = office("water-desk", "water-officer", "water-leader").take(id);
    Page officer = office.officer();
    officer.locator("a[href*='do=pass']").click();
    officer.locator("#reason").fill("Đã xem hồ sơ, đi khảo sát.");
    Office.press(officer, "#check");
    assertThat(officer.locator(".decide")).containsText("sang bước sau");
    Office.press(officer, "#carry-out");
    assertThat(officer.locator("[role=status]")).containsText("Đã chuyển bước");
    assertThat(officer.locator("main")).containsText("Khảo sát, lập phương án đấu nối");
    assertThat(officer.locator("main")).containsText("Bạn không giữ hồ sơ này");

    office.take(id);
    officer.locator("a[href*='do=stop']").click();
    officer.locator("#check").click();
    assertThat(officer.locator("#reason-e")).containsText("Ghi lý do dừng xử lý");
    officer.locator("#reason").fill(reason);
    Office.press(officer, "#check");
    assertThat(officer.locator(".decide blockquote")).hasText(reason);
    Office.press(officer, "#back");
    assertThat(officer.locator("#reason")).hasValue(reason);
    Office.press(officer, "#check");
    Office.press(officer, "#carry-out");
    assertThat(officer.locator("[role=status]")).containsText("Đã dừng xử lý");
    assertEquals(0, officer.locator("a[href*='/staff/act']").count());

    citizen.goTo("/my/dossier?id=" + id);
    assertThat(citizen.page().locator(".kicker")).containsText("Dừng xử lý");
    assertThat(citizen.page().locator("main")).containsText(reason);
    assertEquals(0, citizen.page().locator("a[href*='/my/withdraw']").count());
  }

  @Test
  void aMessageThatCouldNotBeSentIsSeenAndSentAgain() throws IOException {
    Path mail = Path.of(System.getProperty("portal.work"), "mail");
    Path away = mail.resolveSibling("mail-away");
    Visitor admin = signedIn("admin");
    Page page = admin.page();
    Files.createDirectories(mail);
    Files.move(mail, away);
    Files.createFile(mail);
    try {
      filed("citizen2", "1.001193");
      admin.waitFor("/staff/connections", RETRY);
      admin.pageIsAccessible();
      Office.press(page, RETRY + " >> nth=0");
      assertThat(page.locator("[role=status]")).containsText("Đang gửi lại");
      assertThat(page.locator("tbody")).containsText("mail");
    } finally {
      Files.delete(mail);
      Files.move(away, mail);
    }
    admin.goTo("/staff/connections");
    for (int left = page.locator(RETRY).count(); left > 0; left--) {
      page.locator(RETRY).first().click();
      admin.goTo("/staff/connections");
      left = Math.min(left, page.locator(RETRY).count() + 1);
    }
    admin.waitFor("/staff/connections", ".empty");
    assertThat(page.locator(".empty")).containsText("Mọi tin đã gửi");
  }
}
