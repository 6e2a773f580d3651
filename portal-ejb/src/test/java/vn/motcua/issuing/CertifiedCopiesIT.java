package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.document.ContentPolicy;
import vn.motcua.dossier.OpenTown;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.Samples;
import vn.motcua.signing.Verdict;

/** The desk has papers copied; each agency's copies are its own, and known as copies. */
class CertifiedCopiesIT extends InContainer {
  private static final String TITLE = "Quyết định số 12/QĐ-UBND ngày 01/10/2026";
  private static final String NAME = "Phòng Kinh tế (giả định)";

  @Inject private OpenTown town;
  @Inject private PaperRegister register;
  @Inject private PortalClock clock;
  @EJB private CertifiedCopies copies;
  @EJB private IssuedPapers issued;
  @EJB private DocumentVerification verification;
  @Resource private ManagedExecutorService executor;

  @BeforeEach
  void build() {
    town.build();
    Jobs.rest(true);
  }

  @AfterEach
  void goOn() {
    Jobs.rest(false);
  }

  private CertifyCopy order(byte[] scan) {
    return new CertifyCopy(town.key(), TITLE, NAME, true, scan);
  }

  private CertifiedCopy certified(CertifyCopy order) {
    return town.desk().call(() -> copies.certify(order));
  }

  private byte[] content(CertifiedCopy copy) throws IOException {
    IssuedFile file = town.desk().call(() -> copies.open(copy.publicId()));
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    }
  }

  private VerificationReport check(byte[] file) {
    return As.nobody().call(() -> verification.verify(List.of(new UploadedPart(file))));
  }

  private static int value(CertifiedCopy copy) {
    return Integer.parseInt(copy.number().substring(0, copy.number().indexOf('/')));
  }

  private long registered() {
    return town.number("select count(*) from issued_copy");
  }

  @Test
  void aCopyIsTheScanSignedByTheAgencyAndKnownAsACopy() throws IOException {
    byte[] scan = Samples.pdf();
    CertifiedCopy copy = certified(order(scan));
    assertTrue(copy.number().endsWith("/SY"), copy.number());
    assertEquals(1, copy.pages());
    assertEquals("Đỗ Thị Ví Dụ", copy.officer());
    byte[] file = content(copy);
    assertArrayEquals(scan, Arrays.copyOf(file, scan.length));
    VerificationReport report = check(file);
    assertEquals(Verdict.VALID, report.verdict());
    assertTrue(report.releasedByUs());
    assertEquals(PaperKind.CERTIFIED_COPY, report.paper().kind());
    assertEquals(copy.number(), report.paper().number());
    assertEquals(HolderKind.ORGANISATION, report.signatures().get(0).holder());
    assertEquals(1, report.signatures().size());
  }

  @Test
  void theScanIsNotOursAndAChangedCopyIsInvalid() throws IOException {
    byte[] scan = Samples.pdf();
    byte[] file = content(certified(order(scan)));
    VerificationReport ofScan = check(scan);
    assertFalse(ofScan.releasedByUs());
    assertFalse(ofScan.reasons().contains(VerificationReason.DIFFERS_FROM_RELEASED));
    byte[] changed = file.clone();
    changed[scan.length / 2] ^= 1;
    VerificationReport report = check(changed);
    assertEquals(Verdict.INVALID, report.verdict());
    assertFalse(report.releasedByUs());
  }

  @Test
  void numbersFollowWithoutGapAlsoOverRefusals() {
    int first = value(certified(order(Samples.pdf())));
    refused("issuing.copy-not-pdf", order(Samples.picture(Color.RED, true)));
    long agency = town.number("select id from agency where code = 'H99.12'");
    int second = value(certified(order(Samples.pdf())));
    assertEquals(first + 1, second);
    assertEquals(
        town.number("select count(*) from issued_paper where kind = 'CERTIFIED_COPY'"),
        registered());
    assertEquals(
        second,
        town.number(
            "select last_number from number_series where series = 'CERTIFIED_COPY' and agency_id = "
                + agency));
  }

  @Test
  void theSameClickTwiceGivesOneCopy() {
    CertifyCopy order = order(Samples.pdf());
    CertifiedCopy first = certified(order);
    long before = registered();
    assertEquals(first.publicId(), certified(order).publicId());
    assertEquals(before, registered());
    assertNotEquals(first.publicId(), certified(order(Samples.pdf())).publicId());
  }

  @Test
  void theSameClickFourTimesAtOnceGivesOneCopy() throws Exception {
    CertifyCopy order = order(Samples.pdf());
    int before = value(certified(order(Samples.pdf())));
    List<Future<CertifiedCopy>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(executor.submit(() -> certified(order)));
    }
    String publicId = all.get(0).get().publicId();
    for (Future<CertifiedCopy> one : all) {
      assertEquals(publicId, one.get().publicId());
      assertEquals(before + 1, value(one.get()));
    }
    assertEquals(before + 2, value(certified(order(Samples.pdf()))));
  }

  @Test
  void aKeyOfAnotherDeskOpensNothing() {
    CertifyCopy order = order(Samples.pdf());
    CertifiedCopy copy = certified(order);
    CertifiedCopy other = town.deputyDesk().call(() -> copies.certify(order));
    assertNotEquals(copy.publicId(), other.publicId());
  }

  @Test
  void whatIsNotSaidIsAskedForAtItsField() {
    byte[] scan = Samples.pdf();
    long before = registered();
    atField("title", "issuing.copy-title", new CertifyCopy(town.key(), " ", NAME, true, scan));
    atField("title", "issuing.copy-title", new CertifyCopy(town.key(), null, NAME, true, scan));
    String long301 = "x".repeat(301);
    atField("title", "issuing.copy-title", new CertifyCopy(town.key(), long301, NAME, true, scan));
    atField("askedBy", "issuing.copy-asked-by", new CertifyCopy(town.key(), TITLE, "", true, scan));
    atField(
        "askedBy",
        "issuing.copy-asked-by",
        new CertifyCopy(town.key(), TITLE, long301, true, scan));
    atField(
        "compared", "issuing.copy-compared", new CertifyCopy(town.key(), TITLE, NAME, false, scan));
    assertEquals(before, registered());
  }

  private void atField(String field, String message, CertifyCopy order) {
    Refusal refusal = assertThrows(Refusal.class, () -> certified(order));
    assertEquals(field, refusal.problems().get(0).field());
    assertEquals(message, refusal.problems().get(0).messageKey());
  }

  private void refused(String message, CertifyCopy order) {
    assertEquals(message, assertThrows(Refusal.class, () -> certified(order)).messageKey());
  }

  @Test
  void aFileThatNoUploadTakesIsNotCopied() throws IOException {
    long before = registered();
    refused("document.empty", order(new byte[0]));
    refused("document.wrong-type", order("một dòng chữ".getBytes("UTF-8")));
    refused("document.too-large", order(new byte[(int) ContentPolicy.UPLOAD_LIMIT + 1]));
    refused("document.active", order(withScript()));
    refused("signing.copy-turned", order(turned()));
    refused("signing.copy-signed", order(content(certified(order(Samples.pdf())))));
    refused("shared.key-missing", new CertifyCopy("", TITLE, NAME, true, Samples.pdf()));
    assertEquals(before + 1, registered());
  }

  private static byte[] withScript() throws IOException {
    try (PDDocument document = Loader.loadPDF(Samples.pdf())) {
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
      return bytes(document);
    }
  }

  private static byte[] turned() throws IOException {
    try (PDDocument document = Loader.loadPDF(Samples.pdf())) {
      document.getPage(0).setRotation(90);
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Test
  void anAgencyWithoutACertificateCopiesNothingAndUsesNoNumber() {
    long agency = town.number("select id from agency where code = 'H99.12'");
    int before = value(certified(order(Samples.pdf())));
    town.withoutCertificate(agency, () -> refused("signing.no-certificate", order(Samples.pdf())));
    assertEquals(before + 1, value(certified(order(Samples.pdf()))));
  }

  @Test
  void onlyTheDeskOfABodyOfTheStateCopiesAndSeesItsOwnRegister() {
    CertifiedCopy copy = certified(order(Samples.pdf()));
    CertifyCopy order = order(Samples.pdf());
    CopyQuery all = new CopyQuery(null, null, null, null, 20);
    As company = town.waterDesk();
    for (As elsewhere : List.of(town.centreDesk(), company)) {
      assertFalse(elsewhere.call(() -> copies.isOffered()));
      for (Refusal refusal :
          List.of(
              assertThrows(Refusal.class, () -> elsewhere.call(() -> copies.certify(order))),
              assertThrows(Refusal.class, () -> elsewhere.call(() -> copies.page(all))))) {
        assertEquals("issuing.copy-not-here", refusal.messageKey());
      }
      assertThrows(NotFound.class, () -> elsewhere.call(() -> copies.open(copy.publicId())));
    }
    for (As who : List.of(town.officer(), town.leader(), town.citizen(), As.nobody())) {
      assertThrows(EJBAccessException.class, () -> who.call(() -> copies.certify(order)));
      assertThrows(EJBAccessException.class, () -> who.call(() -> copies.page(all)));
      assertThrows(EJBAccessException.class, () -> who.call(() -> copies.open(copy.publicId())));
    }
    assertThrows(NotFound.class, () -> town.citizen().call(() -> issued.open(copy.publicId())));
    assertThrows(NotFound.class, () -> town.desk().call(() -> issued.open(copy.publicId())));
  }

  @Test
  void noOtherPaperOpensAsACopyAndAnotherAgencysCopyDoesNot() throws Exception {
    CertifiedCopy copy = certified(order(Samples.pdf()));
    town.change(
        "update issued_paper set agency_id = agency_id + 100000 where public_id = '"
            + copy.publicId()
            + "'");
    assertThrows(NotFound.class, () -> content(copy));
    assertTrue(found(new CopyQuery(value(copy) + "", null, null, null, 20)).isEmpty());
    town.change(
        "update issued_paper set agency_id = agency_id - 100000, kind = 'FORM_01'"
            + " where public_id = '"
            + copy.publicId()
            + "'");
    assertThrows(NotFound.class, () -> content(copy));
    town.change(
        "update issued_paper set kind = 'CERTIFIED_COPY' where public_id = '"
            + copy.publicId()
            + "'");
    assertTrue(content(copy).length > 0);
  }

  private List<String> found(CopyQuery query) {
    return town.desk().call(() -> copies.page(query)).items().stream()
        .map(CertifiedCopy::publicId)
        .toList();
  }

  @Test
  void theRegisterIsSearchedByNumberAndDayLatestFirst() {
    CertifiedCopy first = certified(order(Samples.pdf()));
    CertifiedCopy second = certified(order(Samples.pdf()));
    LocalDate today = clock.today();
    for (String number : List.of(first.number(), first.number().toLowerCase(), value(first) + "")) {
      assertEquals(
          List.of(first.publicId()), found(new CopyQuery(number, null, null, null, 20)), number);
    }
    assertEquals(List.of(), found(new CopyQuery("SY", null, null, null, 20)));
    assertEquals(List.of(), found(new CopyQuery("123456789", null, null, null, 20)));
    assertEquals(
        List.of(second.publicId(), first.publicId()),
        found(new CopyQuery(null, today, today, null, 20)).subList(0, 2));
    assertEquals(List.of(), found(new CopyQuery(null, today.plusDays(1), null, null, 20)));
    assertEquals(List.of(), found(new CopyQuery(null, null, today.minusDays(1), null, 20)));
    CopyPage page = town.desk().call(() -> copies.page(new CopyQuery(null, null, null, null, 1)));
    assertEquals(second.publicId(), page.items().get(0).publicId());
    assertEquals(List.of(first.publicId()), found(new CopyQuery(null, null, null, page.next(), 1)));
  }

  @Test
  void aCopyWithoutTimeStampWaitsForIt() {
    CertifiedCopy copy = certified(order(Samples.pdf()));
    long paper = register.byPublicId(copy.publicId()).orElseThrow().id();
    assertEquals(
        1, town.number("select count(*) from issued_paper_raising where paper_id = " + paper));
  }
}
