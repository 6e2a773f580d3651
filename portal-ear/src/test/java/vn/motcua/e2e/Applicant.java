package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;

/** Somebody who fills in a procedure's pages, whatever they ask, and files. */
final class Applicant {
  private static final int MOST_PAGES = 15;
  private static final String HERE = "Phường Hòa Mẫu";
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("fullName", "Trần Thử An"),
          Map.entry("identityNumber", "099092000123"),
          Map.entry("phone", "0900000123"),
          Map.entry("email", "nguoi.thu@example.com"),
          Map.entry("birthPlace", "Bệnh viện Đa khoa Mẫu, phường Hòa Mẫu"),
          Map.entry("ethnicity", "Kinh"),
          Map.entry("nationality", "Việt Nam"),
          Map.entry("mainCode", "4711"),
          Map.entry("code", "4711"),
          Map.entry("plate", "99H-012.34"),
          Map.entry("capital", "50000000"),
          Map.entry("companyCode", ""),
          Map.entry("certificateNumber", "CC-0001"));

  private static final String EMPTY_INPUTS =
      """
      () => [...document.querySelectorAll('main form input.input, main form textarea')]
          .filter(e => e.getClientRects().length > 0 && e.value === '')
          .map(e => ({
            id: e.id,
            keys: e.getAttribute('inputmode'),
            part: document.getElementById(e.id + '-y') ? 'date' : ''
          }))
      """;

  /** Names of groups of which nothing is chosen yet. */
  private static final String OPEN_CHOICES =
      """
      () => [...new Set([...document.querySelectorAll('main form input[type=radio]')]
              .map(e => e.name))]
          .filter(name => !document.querySelector(
              'input[name="' + CSS.escape(name) + '"]:checked'))
          .map(name => ({name}))
      """;

  private final Visitor visitor;
  private final Page page;
  private boolean checksEveryPage;

  Applicant(Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page();
  }

  /** From now on each page passed through must be accessible. */
  Applicant whoChecksEveryPage() {
    checksEveryPage = true;
    return this;
  }

  /** Begins a draft. Returns its id. */
  String begin(String procedure) {
    visitor.goTo("/apply/start?code=" + procedure);
    look();
    Locator agency = page.locator("select#agencyCode");
    if (agency.count() > 0) {
      agency.selectOption(agency.locator("option", having(HERE)).first().getAttribute("value"));
    }
    page.locator("main form [type=submit]").first().click();
    page.waitForURL(address -> address.contains("/apply/tasks?id="));
    return page.url().substring(page.url().indexOf("id=") + 3);
  }

  private static Locator.LocatorOptions having(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  /** Does every task of a new draft and files. Returns the dossier's id. */
  String file(String procedure) {
    String id = begin(procedure);
    finish(id);
    return id;
  }

  /** Does what is left to do in a draft and files it. */
  void finish(String id) {
    goOnUntil("/apply/filed", id);
    look();
  }

  /** Does everything but file: the check page is open afterwards, with the declaration made. */
  void prepare(String id) {
    goOnUntil("/apply/review", id);
    page.locator("#declared").check();
  }

  private void goOnUntil(String there, String id) {
    visitor.goTo("/apply/tasks?id=" + id);
    for (int pages = 0; !page.url().contains(there); pages++) {
      assertTrue(pages < MOST_PAGES, "goes in a circle at " + page.url());
      look();
      doTask();
      assertEquals(0, page.locator(".error-summary").count(), () -> refused());
    }
  }

  /** Sends the page; a script may hold it back until a paper has arrived. */
  private void doTask() {
    String address = page.url();
    if (address.contains("/apply/tasks")) {
      page.locator("main .btn-row a.btn").first().click();
    } else if (address.contains("/apply/papers")) {
      handInEveryPaper();
      page.locator("#go").click();
    } else if (address.contains("/apply/review")) {
      page.locator("#declared").check();
      page.locator("#file").click();
    } else {
      answer();
      page.locator("#go").click();
    }
    page.waitForCondition(() -> !page.url().equals(address) || isRefused());
    page.waitForLoadState();
  }

  private void handInEveryPaper() {
    for (Locator input : page.locator("input[type=file]").all()) {
      input.setInputFiles(new FilePayload("giay-to.pdf", "application/pdf", Samples.pdf()));
    }
  }

  private void answer() {
    fillIn();
    choose();
    fillIn(); // A choice may have shown further questions.
  }

  private void fillIn() {
    for (Map<String, String> input : asked(EMPTY_INPUTS)) {
      page.locator("[id=\"" + input.get("id") + "\"]").fill(answerTo(input));
    }
  }

  private void choose() {
    for (Map<String, String> group : asked(OPEN_CHOICES)) {
      page.locator("input[type=radio][name=\"" + group.get("name") + "\"]")
          .first()
          .check(new Locator.CheckOptions().setForce(true));
    }
  }

  /** What the page still asks, in one question to the browser instead of one for each input. */
  @SuppressWarnings("unchecked")
  private List<Map<String, String>> asked(String script) {
    return (List<Map<String, String>>) page.evaluate(script);
  }

  private static String answerTo(Map<String, String> input) {
    boolean date = "date".equals(input.get("part"));
    return answerTo(input.get("id"), date, "numeric".equals(input.get("keys")));
  }

  /** What is put into an input of this id: the day of a date, a number, or something fitting. */
  static String answerTo(String id, boolean date, boolean number) {
    String name = id.substring(id.lastIndexOf('_') + 1);
    if (name.endsWith("-y")) {
      return "1990";
    }
    if (name.endsWith("-m")) {
      return "5";
    }
    return date ? "16" : ANSWERS.getOrDefault(name, number ? "3" : "Nội dung thử");
  }

  /** Pays what is owed for a dossier at the gateway. */
  void payByGateway(String dossier) {
    goThroughGateway(dossier);
    waitUntilPaid(dossier);
  }

  /** Presses the gateway's button to pay and comes back, whatever became of it. */
  void goThroughGateway(String dossier) {
    visitor.goTo("/my/pay?id=" + dossier);
    look();
    page.locator("#gateway").click();
    page.waitForURL(address -> address.contains("vpcpay"));
    page.locator("button, input[type=submit]").first().click();
    page.waitForURL(address -> address.contains("/my/payment"));
    look();
  }

  /** Pays what is owed for a dossier with the bank's code, at the simulated bank. */
  void payByTransfer(String dossier) {
    transfer(dossier);
    waitUntilPaid(dossier);
  }

  /** Has the simulated bank carry the code out, whatever it tells the portal. */
  void transfer(String dossier) {
    visitor.goTo("/my/pay?id=" + dossier);
    page.locator("#transfer").click();
    page.waitForURL(address -> address.contains("/my/transfer"));
    look();
    String code = page.locator("#payload").textContent().strip();
    try (Page bank = visitor.context().newPage()) {
      bank.navigate(System.getProperty("portal.test.simulator.url") + "/bank");
      bank.locator("textarea, input[type=text]").first().fill(code);
      bank.locator("button, input[type=submit]").first().click();
      bank.locator("button, input[type=submit]").last().click();
      bank.waitForLoadState();
    }
  }

  private void waitUntilPaid(String dossier) {
    visitor.waitFor("/my/pay?id=" + dossier, ".verdict--ok");
    look();
  }

  private void look() {
    if (checksEveryPage) {
      visitor.pageIsAccessible();
    }
  }

  private boolean isRefused() {
    return page.locator(".error-summary").count() > 0;
  }

  private String refused() {
    return page.url() + ": " + page.locator(".error-summary").innerText();
  }
}
