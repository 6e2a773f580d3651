package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Acts of the office beside receiving and signing. */
class StaffWorkIT extends InBrowser {

  @Test
  void theOfficerPassesAStepOnAndLaterStopsWithAReasonTheCitizenReads() {
    String reason = "Nơi lắp đặt ở ngoài vùng có mạng cấp nước.";
    Visitor citizen = signedInWithoutJavaScript("citizen");
    String id = new Applicant(citizen).file("3.000598");
    Office office = office("water-desk", "water-officer", "water-leader").receive(id).take(id);
    Page officer = office.officer();
    officer.locator("a[href*='do=pass']").click();
    officer.locator("#reason").fill("Đã xem hồ sơ, đi khảo sát.");
    Office.press(officer, "#check");
    assertThat(officer.locator(".decide")).containsText("sang bước sau");
    Office.press(officer, "#do");
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
    Office.press(officer, "#do");
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
    Files.createDirectories(mail);
    Files.move(mail, away);
    Files.createFile(mail);
    try {
      new Applicant(signedInWithoutJavaScript("citizen2")).file("1.001193");
      admin.waitFor("/staff/connections", "table .go");
      admin.pageIsAccessible();
    } finally {
      Files.delete(mail);
      Files.move(away, mail);
    }
    Page page = admin.page();
    int waiting = page.locator("table .go").count();
    for (int left = waiting; left > 0; left--) {
      admin.goTo("/staff/connections");
      if (page.locator("table .go").count() > 0) {
        Office.press(page, "table .go >> nth=0");
        assertThat(page.locator("[role=status]")).containsText("Đang gửi lại");
      }
    }
    admin.waitFor("/staff/connections", ".empty");
    assertTrue(page.locator(".empty").innerText().contains("Mọi tin đã gửi"), page.url());
  }
}
