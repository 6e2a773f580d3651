package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A leader whose key is on a token at his own machine: one result, several, and taking one back, by
 * keyboard alone.
 */
class TokenPagesIT extends InBrowser {
  private TokenOfLeader token;
  private Visitor leader;
  private Page page;

  @BeforeEach
  void plugIn() throws Exception {
    token = new TokenOfLeader(address());
    leader = signedIn("leader");
    page = leader.page();
  }

  @AfterEach
  void unplug() throws Exception {
    if (token != null) {
      token.close();
    }
  }

  private List<String> proposed(int count) {
    Clerks clerks = clerks();
    return Stream.generate(() -> filed("citizen", "1.001193"))
        .limit(count)
        .map(id -> clerks.receive(id).propose(id))
        .toList();
  }

  private Locator box(String code) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(code)).locator("[name=chosen]");
  }

  private void press(String target, String key) {
    page.locator(target).focus();
    page.keyboard().press(key);
  }

  private void says(String name) {
    assertThat(page.locator("[data-says=" + name + "]")).isVisible();
    assertThat(page.locator("[data-says]:visible")).hasCount(1);
  }

  private void prepareAll(List<String> codes) {
    leader.goTo("/staff/sign");
    assertThat(page.locator("#pin")).hasCount(0);
    for (String code : codes) {
      box(code).focus();
      page.keyboard().press("Space");
      assertThat(box(code)).isChecked();
      assertThat(box(code)).hasCSS("opacity", "1");
    }
    leader.pageIsAccessible();
    press("#all", "Enter");
    assertThat(page.locator("#ask")).isVisible();
  }

  @Test
  void oneQuestionToTheTokenSignsSeveralResults() {
    List<String> codes = proposed(2);
    prepareAll(codes);
    assertThat(page.locator("#batch [role=status]")).containsText("Đã chuẩn bị 2 trên 2 kết quả");
    leader.pageIsAccessible();
    press("#ask", "Enter");
    says("ready");
    assertThat(page.locator("main")).containsText("Bạn ký và phát hành 2 kết quả");
    leader.pageIsAccessible();
    token.agrees(false);
    press("[data-go]", "Enter");
    says("declined");
    token.agrees(true);
    press("[data-go]", "Enter");
    assertThat(page.locator("#batch [role=status]")).containsText("Đã ký 2 trên 2");
    assertEquals(List.of(4, 4), token.questions());
    leader.pageIsAccessible();
    leader.goTo("/staff/sign");
    codes.forEach(code -> assertEquals(0, box(code).count()));
  }

  @Test
  void whoLeftThePageComesBackToItFromTheList() {
    List<String> codes = proposed(1);
    prepareAll(codes);
    leader.goTo("/staff/sign");
    assertEquals(0, box(codes.get(0)).count(), "held until the token has answered");
    assertThat(page.locator(".notice")).containsText("Còn lần ký chờ thiết bị của bạn");
    leader.pageIsAccessible();
    press(".notice a[href*='sign-token']", "Enter");
    says("ready");
    String address = page.url();
    press("[data-go]", "Enter");
    assertThat(page.locator("#batch [role=status]")).containsText("Đã ký 1 trên 1");
    page.navigate(address);
    assertThat(page.locator("main")).containsText("Lần ký này đã xong hoặc đã quá thời gian");
    assertThat(page.locator("[data-go]")).hasCount(0);
    leader.pageIsAccessible();
  }

  @Test
  void oneResultIsSignedAndTakenBack() {
    String dossier = filed("citizen", "1.001193");
    String code = clerks().receive(dossier).propose(dossier);
    new Office(signedIn("desk"), signedIn("officer"), leader).lookAt(code);
    press("#token", "Enter");
    says("ready");
    assertThat(page.locator("main")).containsText("Bạn ký và phát hành một kết quả");
    press("[data-go]", "Enter");
    assertThat(page.locator(".verdict--ok")).containsText("Đã ký, số");
    takeBack(dossier);
    assertEquals(List.of(2, 1), token.questions());
  }

  private void takeBack(String dossier) {
    leader.goTo("/staff/dossier?id=" + dossier);
    press("#revoke", "Enter");
    page.locator("#reason").fill("Cấp nhầm số đăng ký");
    press("#check", "Enter");
    assertThat(page.locator("main")).containsText("Bạn ký quyết định thu hồi kết quả này");
    assertThat(page.locator("#pin")).hasCount(0);
    leader.pageIsAccessible();
    press("#token", "Enter");
    says("ready");
    assertThat(page.locator("main")).containsText("Bạn ký quyết định thu hồi một kết quả");
    leader.pageIsAccessible();
    press("[data-go]", "Enter");
    assertThat(page.locator("[role=status]").first()).containsText("Đã thu hồi kết quả");
    assertThat(page.locator("#revoke")).hasCount(0);
  }
}
