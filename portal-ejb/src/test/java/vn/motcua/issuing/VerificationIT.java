package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.CertifyOfficer;
import vn.motcua.signing.DemoAuthority;
import vn.motcua.signing.DocumentToSign;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.PadesSignatures;
import vn.motcua.signing.ResultEnvelope;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SignedSet;
import vn.motcua.signing.SigningOptions;
import vn.motcua.signing.SigningOrder;
import vn.motcua.signing.TestPki;
import vn.motcua.signing.Verdict;

/** The public check, against the register and the real database. */
class VerificationIT extends InContainer {
  private static final AtomicLong NEXT = new AtomicLong(8_000_000);

  @EJB private DemoAuthority authority;
  @EJB private OfficerSigning signing;
  @Inject private PortalClock clock;
  @EJB private DocumentVerification verification;
  @Inject private PaperRegister register;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  /** A result as it was handed out. */
  private record Released(byte[] unsigned, SignedSet set, RegisteredPaper paper) {
    byte[] pdf() {
      return set.document("pdf").content();
    }

    byte[] xml() {
      return set.document("xml").content();
    }
  }

  private Released released() throws Exception {
    Released signed = signed();
    transaction.begin();
    RegisteredPaper reserved =
        register.reserve(
            new Reservation(PaperKind.RESULT, "TLKS", 12, 99, "test:" + UUID.randomUUID()));
    RegisteredPaper paper =
        register.issue(
            reserved.id(),
            new IssuedDigests(
                ResultEnvelope.Named.pdf(signed.unsigned()).sha256(),
                signed.unsigned().length,
                signed.set().document("pdf").sha256(),
                signed.set().document("xml").sha256()));
    transaction.commit();
    return new Released(signed.unsigned(), signed.set(), paper);
  }

  /** Signed, but never handed out. */
  private Released signed() {
    long officer = NEXT.incrementAndGet();
    byte[] pdf = Samples.pdf();
    As system = As.user("tests", Roles.SYSTEM);
    system.run(
        () ->
            authority.certifyOfficer(
                new CertifyOfficer(officer, "Mẫu", "Chủ tịch", "UBND", "1".toCharArray())));
    List<DocumentToSign> papers =
        List.of(
            DocumentToSign.pdf("pdf", pdf, Samples.block().place(), null),
            DocumentToSign.xml("xml", Samples.envelope(pdf).toXml()));
    SigningOrder order =
        system.call(() -> signing.open("test", officer, papers, clock.now().plusSeconds(60)));
    SignedSet set = system.call(() -> signing.sign(order, "1".toCharArray()));
    return new Released(pdf, set, null);
  }

  private VerificationReport check(byte[]... files) {
    return As.nobody()
        .call(() -> verification.verify(Arrays.stream(files).map(UploadedPart::new).toList()));
  }

  private void refused(VerificationReason reason, VerificationReport report) {
    assertEquals(Verdict.INVALID, report.verdict());
    assertTrue(report.reasons().contains(reason), () -> "found " + report.reasons());
    assertFalse(report.releasedByUs());
  }

  @Test
  void aReleasedResultIsValidAloneAndAsAPair() throws Exception {
    Released result = released();
    for (VerificationReport report :
        List.of(check(result.pdf()), check(result.xml()), check(result.xml(), result.pdf()))) {
      assertEquals(List.of(), report.reasons());
      assertEquals(Verdict.VALID, report.verdict());
      assertTrue(report.releasedByUs());
      assertEquals(result.paper().number(), report.paper().number());
    }
  }

  @Test
  void oneChangedByteIsRefused() throws Exception {
    Released result = released();
    byte[] pdf = result.pdf().clone();
    pdf[result.unsigned().length / 2] ^= 1;
    refused(VerificationReason.CHANGED_AFTER_SIGNING, check(pdf));
    String xml = new String(result.xml(), StandardCharsets.UTF_8).replace("Mầm", "Mẩm");
    refused(VerificationReason.CHANGED_AFTER_SIGNING, check(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anAppendedUpdateIsRefusedAndKnownAsOurs() throws Exception {
    Released result = released();
    byte[] longer = Arrays.copyOf(result.pdf(), result.pdf().length + 40);
    byte[] update = "\n% thêm một bản cập nhật\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(update, 0, longer, result.pdf().length, update.length);
    VerificationReport report = check(longer);
    refused(VerificationReason.CHANGED_AFTER_SIGNING, report);
    refused(VerificationReason.DIFFERS_FROM_RELEASED, report);
  }

  @Test
  void ourPdfSignedByAnotherAuthorityIsRefused() throws Exception {
    Released result = released();
    byte[] foreign =
        TestPki.STRANGER.leader.sign(
            new PadesSignatures(), result.unsigned(), SigningOptions.at(TestPki.NOW));
    VerificationReport report = check(foreign);
    refused(VerificationReason.UNTRUSTED_ISSUER, report);
    refused(VerificationReason.DIFFERS_FROM_RELEASED, report);
  }

  @Test
  void theUnsignedPdfIsRefused() throws Exception {
    refused(VerificationReason.NO_SIGNATURE, check(released().unsigned()));
  }

  @Test
  void aSignedPaperThatWasNeverReleasedIsNotConfirmed() {
    VerificationReport report = check(signed().pdf());
    assertEquals(Verdict.INDETERMINATE, report.verdict());
    assertEquals(List.of(VerificationReason.NOT_RELEASED_BY_US), report.reasons());
    assertFalse(report.releasedByUs());
  }

  @Test
  void filesOfTwoResultsDoNotBelongTogether() throws Exception {
    Released one = released();
    byte[] other = released().xml();
    VerificationReport report = check(one.pdf(), other);
    assertEquals(Verdict.INVALID, report.verdict());
    assertEquals(List.of(VerificationReason.PDF_XML_MISMATCH), report.reasons());
  }

  @Test
  void aPaperTakenBackIsRefused() throws Exception {
    Released result = released();
    change(
        "update issued_paper set state = 'REVOKED', ended_at = issued_at, end_reason = 'Cấp sai'"
            + " where id = "
            + result.paper().id());
    VerificationReport report = check(result.pdf());
    assertEquals(List.of(VerificationReason.RESULT_REVOKED), report.reasons());
    assertEquals(Verdict.INVALID, report.verdict());
    assertTrue(report.releasedByUs());
    assertEquals("Cấp sai", report.paper().revokedWhy());
  }

  @Test
  void aReportIsFoundAgainByDigestAndHoldsNothingOfTheFile() throws Exception {
    Released result = released();
    VerificationReport report = check(result.xml());
    assertEquals(Optional.of(report), As.nobody().call(() -> verification.again(report.digests())));
    String kept =
        text(
            "select group_concat(outcome) from verification_check where sha256 = '"
                + report.digests().get(0)
                + "'");
    assertTrue(kept.contains("XAdES-B"), kept);
    assertFalse(kept.contains("Mầm"), kept);
    assertEquals(
        Optional.empty(), As.nobody().call(() -> verification.again(List.of("0".repeat(64)))));
    assertEquals(Optional.empty(), As.nobody().call(() -> verification.again(List.of())));
  }

  @Test
  void numberAndCheckCodeTogetherFindThePaper() throws Exception {
    RegisteredPaper paper = released().paper();
    PaperFacts found =
        As.nobody()
            .call(
                () ->
                    verification.byNumber(
                        " " + paper.number().toLowerCase(java.util.Locale.ROOT),
                        paper.checkCode().substring(0, 5) + "-" + paper.checkCode().substring(5)))
            .orElseThrow();
    assertEquals(PaperState.ISSUED, found.state());
    assertEquals(
        Optional.empty(),
        As.nobody().call(() -> verification.byNumber("0/1999/TLKS", paper.checkCode())));
    assertEquals(
        Optional.empty(),
        As.nobody().call(() -> verification.byNumber(paper.number(), "0000000000")));
    assertEquals(Optional.empty(), As.nobody().call(() -> verification.byNumber("", "")));
  }

  @Test
  void nothingTooMuchAndTooLargeAreRefusedInWords() {
    assertEquals("signing.verify-nothing", refusal());
    assertEquals("signing.verify-nothing", refusal(new byte[0]));
    assertEquals("signing.verify-too-many", refusal(new byte[1], new byte[1], new byte[1]));
    assertEquals("signing.verify-too-large", refusal(new byte[UploadedPart.MOST_BYTES + 1]));
  }

  private String refusal(byte[]... files) {
    return assertThrows(Refusal.class, () -> check(files)).messageKey();
  }

  private void change(String statement) throws SQLException {
    try (var connection = dataSource.getConnection();
        var made = connection.createStatement()) {
      made.executeUpdate(statement);
    }
  }

  private String text(String query) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
