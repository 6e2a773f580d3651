package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Something is missing: asked for point by point, answered point by point. */
class SupplementIT extends InBrowser {
  private static final String CHANGED = "Hồ sơ vừa được thay đổi ở nơi khác";

  @Test
  void theDeskAsksBeforeReceiptAndAnAnswerThatCameFromAnotherTabIsNotSentTwice() {
    Visitor citizen = signedIn("citizen2");
    String id = new Applicant(citizen).file("1.001193");
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
