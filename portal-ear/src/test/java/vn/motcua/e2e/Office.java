package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;

/** The desk, the officer and the leader who settle one dossier, each at a browser of their own. */
final class Office {
  static final String PIN = "246810";
  private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Page desk;
  private final Page officer;
  private final Page leader;

  Office(Visitor desk, Visitor officer, Visitor leader) {
    this.desk = desk.page();
    this.officer = officer.page();
    this.leader = leader.page();
  }

  /** The window of the desk. */
  Page desk() {
    return desk;
  }

  /** The window of the officer. */
  Page officer() {
    return officer;
  }

  /** The window of the leader. */
  Page leader() {
    return leader;
  }

  /** From receipt to the signed and released result. */
  void settle(String dossier) {
    receive(dossier);
    sign(propose(dossier));
  }

  /** The desk receives. */
  Office receive(String dossier) {
    desk.navigate("/staff/intake?id=" + dossier);
    desk.locator("a.btn[href*='do=accept']").first().click();
    press(desk, "#accept");
    return this;
  }

  /** The officer takes the dossier, unless he has it; its page is open afterwards. */
  Office take(String dossier) {
    officer.navigate("/staff/dossier?id=" + dossier);
    if (officer.locator("#take").count() > 0) {
      press(officer, "#take");
      officer.navigate("/staff/dossier?id=" + dossier);
    }
    return this;
  }

  /** The officer proposes to grant. Returns the dossier's code. */
  String propose(String dossier) {
    judge(dossier);
    officer.navigate("/staff/result?id=" + dossier);
    officer.locator("#outcome").check(new Locator.CheckOptions().setForce(true));
    fill();
    return submit();
  }

  /** The officer attaches a file to the draft, which is saved with it; its page is open then. */
  void attach(String dossier, String title, FilePayload file) {
    judge(dossier);
    officer.navigate("/staff/result?id=" + dossier);
    officer.locator("#annexTitle").fill(title);
    officer.setInputFiles("#annex", file);
    press(officer, "#save");
  }

  /** The officer proposes to refuse. Returns the dossier's code. */
  String proposeRefusal(String dossier, String reason, String legalBasis) {
    judge(dossier);
    officer.navigate("/staff/result?id=" + dossier);
    officer.locator("#outcome-2").check(new Locator.CheckOptions().setForce(true));
    officer.locator("#reason").fill(reason);
    officer.locator("#legalBasis").fill(legalBasis);
    fill();
    return submit();
  }

  /** Takes the dossier and finds the form and every paper good. */
  void judge(String dossier) {
    take(dossier);
    for (Locator judged :
        officer.locator("[data-judge] input[type=radio][value$='ACCEPTED']").all()) {
      if (!judged.getAttribute("value").contains("NOT")) {
        judged.check(new Locator.CheckOptions().setForce(true));
      }
    }
    if (officer.locator("#save").count() > 0) {
      press(officer, "#save");
    }
  }

  private void fill() {
    for (Locator field : officer.locator("#draft input.input, #draft textarea").all()) {
      if (field.isVisible() && field.inputValue().isEmpty() && isRequired(field)) {
        field.fill(fitting(field));
      }
    }
  }

  private String submit() {
    press(officer, "#check");
    String code = officer.locator(".work-h .mono").first().innerText().strip();
    press(officer, "#submit");
    return code;
  }

  private static String fitting(Locator field) {
    boolean date = field.locator("xpath=ancestor::div[@class='date']").count() > 0;
    return fitting(field.getAttribute("id"), date);
  }

  /** Today's part for a box of a date, else something short. */
  static String fitting(String id, boolean date) {
    LocalDate today = LocalDate.now(HERE);
    if (!date && !id.endsWith("-y") && !id.endsWith("-m")) {
      return "1";
    }
    int part =
        id.endsWith("-y")
            ? today.getYear()
            : id.endsWith("-m") ? today.getMonthValue() : today.getDayOfMonth();
    return Integer.toString(part);
  }

  private boolean isRequired(Locator field) {
    return officer.locator("label[for='" + field.getAttribute("id") + "'] .opt").count() == 0;
  }

  /** The leader signs and releases. */
  void sign(String code) {
    lookAt(code);
    leader.locator("#pin").fill(PIN);
    press(leader, "#go");
  }

  /** The leader gives the draft back to the officer. */
  void giveBack(String code, String reason) {
    lookAt(code);
    leader.locator("#reason").fill(reason);
    press(leader, "#return");
  }

  /** Opens the leader's page for what was proposed. */
  void lookAt(String code) {
    leader.navigate("/staff/sign");
    leader
        .locator("tr, li", new Page.LocatorOptions().setHasText(code))
        .locator("a[href*='sign-one']")
        .first()
        .click();
    leader.waitForLoadState();
  }

  /** Presses a button; nothing may be refused. */
  static void press(Page page, String button) {
    page.locator(button).click();
    page.waitForLoadState();
    Locator refused = page.locator(".error-summary");
    assertEquals(
        0, refused.count(), () -> button + " at " + page.url() + ": " + refused.innerText());
  }
}
