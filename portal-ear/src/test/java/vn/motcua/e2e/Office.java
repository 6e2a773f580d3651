package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The desk, the officer and the leader who settle one dossier, each at a browser of their own. */
final class Office {
  private static final String PIN = "246810";

  private final Page desk;
  private final Page officer;
  private final Page leader;

  Office(Visitor desk, Visitor officer, Visitor leader) {
    this.desk = desk.page();
    this.officer = officer.page();
    this.leader = leader.page();
  }

  /** From receipt to the signed and released result. */
  void settle(String dossier) {
    receive(dossier);
    propose(dossier);
    sign(dossier);
  }

  private void receive(String dossier) {
    desk.navigate("/staff/intake?id=" + dossier);
    desk.locator("a.btn[href*='do=accept']").first().click();
    press(desk, "#accept");
  }

  private void propose(String dossier) {
    officer.navigate("/staff/dossier?id=" + dossier);
    if (officer.locator("#take").count() > 0) {
      press(officer, "#take");
      officer.navigate("/staff/dossier?id=" + dossier);
    }
    for (Locator judged :
        officer.locator("[data-judge] input[type=radio][value$='ACCEPTED']").all()) {
      if (!judged.getAttribute("value").contains("NOT")) {
        judged.check(new Locator.CheckOptions().setForce(true));
      }
    }
    if (officer.locator("#save").count() > 0) {
      press(officer, "#save");
    }
    officer.navigate("/staff/result?id=" + dossier);
    officer.locator("#outcome").check(new Locator.CheckOptions().setForce(true));
    for (Locator field : officer.locator("#draft input[type=text], #draft textarea").all()) {
      if (field.isVisible() && field.inputValue().isEmpty()) {
        field.fill("1");
      }
    }
    press(officer, "#check");
    press(officer, "#submit");
  }

  private void sign(String dossier) {
    leader.navigate("/staff/sign-one?id=" + dossier);
    leader.locator("#pin").fill(PIN);
    press(leader, "#go");
  }

  private static void press(Page page, String button) {
    page.locator(button).click();
    page.waitForLoadState();
    Locator refused = page.locator(".error-summary");
    assertEquals(
        0, refused.count(), () -> button + " at " + page.url() + ": " + refused.innerText());
  }
}
