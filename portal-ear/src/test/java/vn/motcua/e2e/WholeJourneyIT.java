package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole job, from a procedure's page to a result on the applicant's own disk that strangers'
 * programs accept, for five procedures.
 */
class WholeJourneyIT extends InBrowser {
  @TempDir private Path folder;
  private Strangers strangers;

  @BeforeEach
  void meetStrangers() {
    Visitor anybody = visitor();
    strangers =
        new Strangers(
            folder,
            content(anybody, "/pki/demo-root.crt"),
            content(anybody, "/pki/demo-issuing.crt"));
  }

  @Test
  void aBirthIsRegisteredWithoutJavaScript() {
    Visitor mother = signedInWithoutJavaScript("citizen");
    String dossier = new Applicant(mother).file("1.001193");
    commune().settle(dossier);
    takeHome(mother, dossier);
  }

  @Test
  void aCriminalRecordCertificateIsIssuedAfterATransfer() {
    Visitor citizen = signedIn("citizen");
    Applicant applicant = new Applicant(citizen).whoChecksEveryPage();
    String dossier = applicant.file("3.000333");
    applicant.payByTransfer(dossier);
    office("centre-desk", "police-officer", "police-leader").settle(dossier);
    takeHome(citizen, dossier);
    citizen.pageIsAccessible();
  }

  @Test
  void aHouseholdBusinessIsRegistered() {
    Visitor citizen = signedIn("citizen2");
    Applicant applicant = new Applicant(citizen);
    String dossier = applicant.file("1.001612");
    payIfAsked(citizen, applicant, dossier);
    commune().settle(dossier);
    takeHome(citizen, dossier);
  }

  @Test
  void aCompanyGetsItsTransportLicence() {
    Visitor company = signedIn("business");
    Applicant applicant = new Applicant(company);
    String dossier = applicant.file("1.000703");
    payIfAsked(company, applicant, dossier);
    Visitor officer = signedIn("transport-officer");
    Visitor leader = signedIn("transport-leader");
    Office office = new Office(signedIn("centre-desk"), officer, leader).receive(dossier);
    annexesAreAttachedAndOneTakenAway(office, officer, dossier);
    String code = office.propose(dossier);
    theLeaderSeesTheAnnex(office, leader, code);
    office.sign(code);
    takeHome(company, dossier);
    company.pageIsAccessible();
    takeTheAnnexHome(company);
    showItWithItsAnnex(company);
  }

  private static void annexesAreAttachedAndOneTakenAway(
      Office office, Visitor officer, String dossier) {
    FilePayload plan = new FilePayload("phuong-an.pdf", "application/pdf", Samples.pdf());
    FilePayload small = new FilePayload("khac.pdf", "application/pdf", Samples.smallPdf());
    office.attach(dossier, "Phương án kinh doanh", plan);
    office.attach(dossier, "Tệp nhầm", small);
    officer.pageIsAccessible();
    Page page = officer.page();
    page.locator("#annexTitle").fill("Không phải PDF");
    page.setInputFiles(
        "#annex", new FilePayload("x.pdf", "application/pdf", new byte[] {'x', 'y', 'z'}));
    page.locator("#save").click();
    assertThat(page.locator("#annex-e")).containsText("Tệp phải là");
    page.locator("#annexTitle").fill("");
    page.locator("input[name=detach]").last().check();
    Office.press(page, "#save");
    assertThat(page.locator(".file")).hasCount(1);
    assertThat(page.locator(".file")).containsText("Phụ lục 1. Phương án kinh doanh");
  }

  private static void theLeaderSeesTheAnnex(Office office, Visitor leader, String code) {
    office.lookAt(code);
    Page page = leader.page();
    assertThat(page.locator("main")).containsText("Chữ ký của bạn xác nhận 1 phụ lục kèm theo");
    String annex = page.locator("a[href*='/staff/files/annex/']").getAttribute("href");
    assertEquals(200, leader.context().request().get(annex).status());
    leader.pageIsAccessible();
    page.navigate("/staff/sign");
    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(code)))
        .containsText("Kèm 1 phụ lục");
    leader.pageIsAccessible();
  }

  private void takeTheAnnexHome(Visitor company) {
    Locator link = company.page().locator("a.annex");
    assertThat(link).containsText("Phương án kinh doanh");
    byte[] annex = content(company, link.getAttribute("href"));
    strangers.acceptPdf(annex);
    String number =
        company
            .page()
            .locator(".box--door p")
            .last()
            .innerText()
            .replaceAll("(?s).*?(\\d+/[^ ,.]+).*", "$1");
    assertTrue(PdfText.of(annex).contains(number), number + " in " + PdfText.of(annex));
    Visitor reader = visitor();
    reader.goTo("/verify");
    reader
        .page()
        .locator("#file")
        .setInputFiles(new FilePayload("phu-luc.pdf", "application/pdf", annex));
    reader.page().locator("#check").click();
    assertThat(reader.page().locator(".verdict")).containsText("Phụ lục của kết quả số " + number);
  }

  private void showItWithItsAnnex(Visitor company) {
    Page mine = company.page();
    mine.locator("a.show-result").click();
    assertThat(mine.locator("#fields")).containsText("Kèm theo: Phương án kinh doanh");
    company.pageIsAccessible();
    Office.press(mine, "#make");
    Visitor reader = visitor();
    reader.goTo("/show?c=" + mine.locator("#shown-code").innerText().strip());
    reader.page().locator("#go").click();
    assertThat(reader.page().locator("#annexes li")).hasCount(1);
    assertThat(reader.page().locator("#annexes")).containsText("Phương án kinh doanh");
    assertThat(reader.page().locator("#annexes")).containsText("đúng như khi phát hành");
    assertThat(reader.page().locator("#shown a[href*='annex'], #shown a[href*='pdf']")).hasCount(0);
    reader.pageIsAccessible();
  }

  @Test
  void aHouseholdIsConnectedToTheWater() {
    Visitor citizen = signedIn("citizen");
    Applicant applicant = new Applicant(citizen);
    String dossier = applicant.file("3.000598");
    payIfAsked(citizen, applicant, dossier);
    office("water-desk", "water-officer", "water-leader").settle(dossier);
    takeHome(citizen, dossier);
  }

  private static void payIfAsked(Visitor payer, Applicant applicant, String dossier) {
    if (payer.page().locator("a[href*='/my/pay']").count() > 0) {
      applicant.payByGateway(dossier);
    }
  }

  private void takeHome(Visitor applicant, String dossier) {
    String results = "a[href*='/results/'][href*='/pdf']";
    applicant.waitFor("/my/dossier?id=" + dossier, results);
    Locator pdf = applicant.page().locator(results).first();
    Locator xml = applicant.page().locator("a[href*='/results/'][href*='/xml']").first();
    strangers.acceptPdf(content(applicant, pdf.getAttribute("href")));
    strangers.acceptXml(content(applicant, xml.getAttribute("href")));
  }

  private static byte[] content(Visitor visitor, String path) {
    APIResponse answer = visitor.context().request().get(path);
    return answer.body();
  }
}
