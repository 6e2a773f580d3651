package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What a dossier costs, who pays less, and money that goes astray. */
class FeesIT extends InBrowser {
  private static final String POLICE_PROCEDURE = "3.000333";

  @Test
  void anExemptionIsCountedAtOnceAndItsProofAskedFor() {
    Visitor student = signedInWithoutJavaScript("citizen");
    Page page = student.page();
    String id = begun("citizen", POLICE_PROCEDURE);
    student.goTo("/apply/fee?id=" + id);
    assertThat(page.locator(".total")).containsText("200.000");
    claim(page, "POOR");
    assertThat(page.locator(".total")).not().containsText("200.000");
    assertThat(page.locator("table")).containsText("Người thuộc hộ nghèo");
    claim(page, "STUDENT");
    assertThat(page.locator(".total")).containsText("100.000");
    assertThat(page.locator("table")).containsText("Học sinh, sinh viên");

    student.goTo("/apply/papers?id=" + id);
    assertThat(page.locator("#p-exemptionProof")).containsText("thuộc diện được miễn, giảm phí");
    page.locator("#go").click();
    assertThat(page.locator("#exemptionProof-e")).containsText("Giấy tờ chứng minh");
    new Applicant(student).prepare(id);
    assertThat(page.locator(".total")).containsText("100.000");
    page.locator("#file").click();
    assertThat(page.locator("main a[href*='/my/pay']")).hasText("Trả 100.000 đ");
  }

  private static void claim(Page page, String exemption) {
    if (!page.locator("details.more input").first().isVisible()) {
      page.locator("details.more summary").click();
    }
    page.locator("input[type=radio][value$='" + exemption + "']").check();
    page.locator("#recount").click();
  }

  @Test
  void aPaymentThatFailsLiesOrComesTwiceIsToldAsItIs() {
    Visitor payer = signedIn("citizen2");
    Page page = payer.page();
    Applicant applicant = new Applicant(payer);
    Bank bank = new Bank(payer);
    String id = filed("citizen2", POLICE_PROCEDURE);

    bank.nextPayment("FAIL");
    applicant.goThroughGateway(id);
    assertThat(page.locator("h1")).hasText("Chưa trả được");
    assertThat(page.locator("main")).containsText("Ngân hàng không trừ tiền");
    payer.pageIsAccessible();
    payer.goTo(page.url().replaceAll("=(51|02)(?=&|$)", "=00"));
    assertThat(page.locator("h1")).hasText("Chưa trả được");
    page.locator("a.btn[href*='/my/pay']").click();
    assertThat(page.locator("main")).containsText("Chưa nộp");

    bank.nextPayment("FORGED_HASH");
    applicant.goThroughGateway(id);
    assertThat(page.locator("h1")).hasText("Đang chờ ngân hàng báo");
    assertThat(page.locator("main")).containsText("Đừng trả lần nữa");

    bank.nextPayment("WRONG_AMOUNT");
    applicant.transfer(id);
    payer.goTo("/my/pay?id=" + id);
    assertThat(page.locator("main")).containsText("Đang chờ ngân hàng báo");

    bank.nextPayment("REPEAT");
    applicant.payByTransfer(id);
    assertThat(page.locator("h1")).hasText("Đã nhận 200.000 đ");
    String receipt = "a[href*='/issued/']:has-text('Biên lai điện tử')";
    payer.waitFor("/my/dossier?id=" + id, receipt);
    assertEquals(1, page.locator(receipt).count());
    assertThat(page.locator("main")).containsText("đang xem hồ sơ");
    theDeskGivesTheWrongSumBack();
  }

  private void theDeskGivesTheWrongSumBack() {
    Visitor desk = signedIn("centre-desk");
    Page page = desk.page();
    desk.goTo("/staff/money");
    Locator open = page.locator("tr:has-text('Sai số tiền')").first();
    open.locator("a").click();
    desk.pageIsAccessible();
    page.locator("#go").click();
    assertThat(page.locator("#errors")).containsText("Ghi việc đã làm với khoản tiền");
    page.locator("#note").fill("Chuyển trả, lệnh số 77.");
    Office.press(page, "#go");
    assertThat(page.locator("[role=status]")).containsText("Đã khép lại");
    assertThat(page.locator("tr:has-text('lệnh số 77')")).containsText("Sai số tiền");
    desk.pageIsAccessible();
  }
}
