package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.validationreport.ValidationReportUtils;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.issuing.Conclusion;
import vn.motcua.issuing.SignedUpload;
import vn.motcua.issuing.SignedUploads;
import vn.motcua.issuing.VerificationReports;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.signing.CertifyOfficer;
import vn.motcua.signing.DemoAuthority;
import vn.motcua.signing.DocumentToSign;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SigningOrder;
import vn.motcua.signing.Verdict;

/** Papers that applicants signed, and the reports on them. */
class SignedUploadsIT extends InContainer {
  private static final long OFFICER = 8_700_001;

  /** A byte of the second line, a comment: the file can still be read. */
  private static final int IN_COMMENT = 11;

  @Inject private Town town;
  @Inject private PortalClock clock;
  @EJB private DossierPapers papers;
  @EJB private DossierFiling filing;
  @EJB private DemoAuthority authority;
  @EJB private OfficerSigning signing;
  @EJB private SignedUploads uploads;
  @EJB private VerificationReports reports;

  @BeforeEach
  void build() {
    town.build();
  }

  private byte[] signed() {
    As system = As.user("tests", Roles.SYSTEM);
    system.run(
        () ->
            authority.certifyOfficer(
                new CertifyOfficer(OFFICER, "Mẫu", "Bác sĩ", "Bệnh viện", "1".toCharArray())));
    List<DocumentToSign> one =
        List.of(DocumentToSign.pdf("pdf", Samples.pdf(), Samples.block().place(), null));
    SigningOrder order =
        system.call(() -> signing.open("uploads", OFFICER, one, clock.now().plusSeconds(60)));
    return system.call(() -> signing.sign(order, "1".toCharArray())).document("pdf").content();
  }

  private String attach(String draft, String name, byte[] content) {
    return town.citizen()
        .call(
            () ->
                papers.attach(
                    new AttachPaper(
                        draft, "birthCertificate", name, new ByteArrayInputStream(content))))
        .publicId();
  }

  private static Map<String, SignedUpload> byPaper(List<SignedUpload> found) {
    return found.stream()
        .collect(Collectors.toMap(SignedUpload::paperPublicId, Function.identity()));
  }

  @Test
  void ownerAndOfficerSeeWhatWasFoundInSignedPapersAndTheReportStays() throws Exception {
    byte[] good = signed();
    byte[] changed = good.clone();
    changed[IN_COMMENT] ^= 1;
    String dossier = town.fullDraft();
    String goodPaper = attach(dossier, "ky.pdf", good);
    String badPaper = attach(dossier, "sua.pdf", changed);
    town.citizen().run(() -> filing.file(town.command(dossier)));

    Map<String, SignedUpload> seen = byPaper(town.citizen().call(() -> uploads.ofDossier(dossier)));
    assertEquals(2, seen.size());
    assertEquals(Verdict.VALID, seen.get(goodPaper).verdict());
    assertEquals(Conclusion.Indication.TOTAL_PASSED, seen.get(goodPaper).conclusion().indication());
    assertTrue(seen.get(goodPaper).signers().get(0).startsWith("Mẫu"));
    assertEquals(Verdict.INVALID, seen.get(badPaper).verdict());

    long reads = reads(dossier);
    assertEquals(seen, byPaper(town.desk().call(() -> uploads.ofDossier(dossier))));
    assertEquals(reads + 1, reads(dossier));

    String sha256 = seen.get(goodPaper).sha256();
    assertEquals(
        1,
        town.number(
            "select count(*) from verification_report where sha256 = '%s'".formatted(sha256)));
    town.change("delete from verification_check where sha256 = '%s'".formatted(sha256));
    String xml = As.nobody().call(() -> reports.xml(List.of(sha256))).orElseThrow();
    ValidationReportUtils.getInstance()
        .getSchema()
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    String html = As.nobody().call(() -> reports.html(List.of(sha256))).orElseThrow();
    assertTrue(html.contains(sha256) && html.contains("TOTAL-PASSED"), html);
    assertFalse(html.contains("Nguyễn Thị Mầm"), "the paper's content is in its report");
  }

  private long reads(String dossier) {
    return town.number(
        "select count(*) from dossier_read where dossier_id = %d".formatted(town.idOf(dossier)));
  }

  @Test
  void strangersAndUnknownDigestsGetNothing() {
    String dossier = town.filed();
    assertEquals(List.of(), town.citizen().call(() -> uploads.ofDossier(dossier)));
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> uploads.ofDossier(dossier)));
    String unknown = "ab".repeat(32);
    assertTrue(As.nobody().call(() -> reports.xml(List.of(unknown))).isEmpty());
    assertTrue(As.nobody().call(() -> reports.html(List.of(unknown, unknown))).isEmpty());
  }
}
