package vn.motcua.e2e;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
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
    office("centre-desk", "transport-officer", "transport-leader").settle(dossier);
    takeHome(company, dossier);
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
