package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A leader signs several results in one act, with and without JavaScript. */
class BatchSigningIT extends InBrowser {
  private static final String PIN = "246810";
  private static final String STAFF_LIST = "/staff/sign";

  private List<String> proposed() {
    Clerks clerks = clerks();
    return Stream.of(1, 2)
        .map(i -> filed("citizen", "1.001193"))
        .map(id -> clerks.receive(id).propose(id))
        .toList();
  }

  private static Locator box(Page page, String code) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(code)).locator("[name=chosen]");
  }

  @Test
  void theButtonSaysHowManyAndThePageFollowsTheJob() {
    List<String> codes = proposed();
    Visitor leader = signedIn("leader");
    Page page = leader.page();
    leader.goTo(STAFF_LIST);
    codes.forEach(code -> box(page, code).check());
    assertThat(page.locator("#all")).hasValue("Ký số 2 kết quả");
    page.locator("#all").click();
    assertThat(page.locator("#pin-e")).containsText("Nhập mã PIN");
    codes.forEach(code -> assertThat(box(page, code)).isChecked());
    leader.pageIsAccessible();
    page.locator("#pin").fill(PIN);
    Office.press(page, "#all");
    assertThat(page.locator("#batch [role=status]")).containsText("Đã ký 2 trên 2");
    leader.pageIsAccessible();
    leader.goTo(STAFF_LIST);
    codes.forEach(code -> assertEquals(0, box(page, code).count()));
  }

  @Test
  void withoutJavaScriptAWrongPinLeavesEverythingInTheListWithItsCause() {
    List<String> codes = proposed();
    Visitor leader = signedInWithoutJavaScript("leader");
    Page page = leader.page();
    leader.goTo(STAFF_LIST);
    page.locator("#pin").fill(PIN);
    page.locator("#all").click();
    assertThat(page.locator("#errors")).containsText("Chọn ít nhất một kết quả");
    codes.forEach(code -> box(page, code).check());
    page.locator("#pin").fill("000000");
    Office.press(page, "#all");
    String address = page.url();
    leader.waitFor(address.substring(address.indexOf("/staff/")), "#batch[data-poll=false]");
    assertThat(page.locator("#batch")).containsText("Nhập lại mã PIN");
    assertThat(page.locator("#batch tbody tr")).hasCount(2);
    leader.goTo(STAFF_LIST);
    codes.forEach(code -> box(page, code).check());
    page.locator("#pin").fill(PIN);
    Office.press(page, "#all");
    String second = page.url();
    leader.waitFor(second.substring(second.indexOf("/staff/")), "#batch[data-poll=false]");
    assertThat(page.locator("#batch [role=status]")).containsText("Đã ký 2 trên 2");
  }
}
