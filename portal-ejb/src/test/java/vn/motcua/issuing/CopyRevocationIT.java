package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Samples;
import vn.motcua.signing.Verdict;

/** Certified copies taken back by a signed notice, and who opened one. */
class CopyRevocationIT extends InContainer {
  private static final String REASON = "Thiếu trang 3 của bản chính";

  @Inject private OpenTown town;
  @EJB private CertifiedCopies copies;
  @EJB private CopyRevocation revocation;
  @EJB private IssuedPapers issued;
  @EJB private DocumentVerification verification;

  @BeforeEach
  void build() {
    town.build();
    Jobs.rest(true);
  }

  @AfterEach
  void goOn() {
    Jobs.rest(false);
  }

  private CertifiedCopy certified() {
    CertifyCopy order =
        new CertifyCopy(town.key(), "Quyết định 12", "Phòng Kinh tế", true, Samples.pdf());
    return town.desk().call(() -> copies.certify(order));
  }

  private CertifiedCopy ended(EndCopy command) {
    return town.desk().call(() -> revocation.end(command));
  }

  private EndCopy command(CertifiedCopy copy, String reason) {
    return new EndCopy(town.key(), copy.publicId(), reason);
  }

  private byte[] content(String publicId) {
    return town.desk()
        .call(
            () -> {
              try (InputStream content = copies.open(publicId).content()) {
                return content.readAllBytes();
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            });
  }

  private VerificationReport check(byte[] file) {
    return As.nobody().call(() -> verification.verify(List.of(new UploadedPart(file))));
  }

  private long paper(String publicId) {
    return town.number("select id from issued_paper where public_id = '" + publicId + "'");
  }

  @Test
  void aCopyTakenBackIsSaidToBeSoByASignedNotice() {
    CertifiedCopy copy = certified();
    assertNull(copy.end());
    byte[] file = content(copy.publicId());
    assertEquals(Verdict.VALID, check(file).verdict());
    CertifiedCopy after = ended(command(copy, REASON));
    assertNotNull(after.end());
    assertEquals(REASON, after.end().reason());
    assertTrue(after.end().notice().endsWith("/TB-TH"), after.end().notice());
    assertEquals("Đỗ Thị Ví Dụ", after.end().officer());

    VerificationReport report = check(file);
    assertEquals(Verdict.INVALID, report.verdict());
    assertEquals(List.of(VerificationReason.RESULT_REVOKED), report.reasons());
    assertEquals(REASON, report.paper().revokedWhy());
    assertEquals(PaperKind.COPY_REVOCATION, report.paper().revokedBy().kind());
    assertEquals(after.end().notice(), report.paper().revokedBy().number());
    assertEquals(after.end().endedAt(), report.paper().revokedAt());

    VerificationReport notice = check(content(after.end().noticeId()));
    assertEquals(Verdict.VALID, notice.verdict(), notice.reasons().toString());
    assertEquals(PaperKind.COPY_REVOCATION, notice.paper().kind());
    assertEquals(after.end().notice(), notice.paper().number());
    CopyPage page = town.desk().call(() -> copies.page(new CopyQuery(null, null, null, null, 1)));
    assertEquals(after, page.items().get(0));
    assertEquals(
        0,
        town.number(
            "select count(*) from issued_paper_revocation where paper_id = "
                + paper(copy.publicId())));
  }

  @Test
  void itIsTakenBackOnceAndTheSameClickTwiceIsOne() {
    CertifiedCopy copy = certified();
    EndCopy command = command(copy, REASON);
    CertifiedCopy first = ended(command);
    assertEquals(first, ended(command));
    assertEquals(
        "issuing.copy-ended",
        assertThrows(Refusal.class, () -> ended(command(copy, "Lần nữa"))).messageKey());
    assertEquals(
        1,
        town.number(
            "select count(*) from issued_copy_end where paper_id = " + paper(copy.publicId())));
  }

  @Test
  void withoutAReasonNothingHappens() {
    CertifiedCopy copy = certified();
    for (String wrong : new String[] {null, " ", "x".repeat(501)}) {
      Refusal refusal = assertThrows(Refusal.class, () -> ended(command(copy, wrong)));
      assertEquals("reason", refusal.problems().get(0).field());
      assertEquals("issuing.copy-end-reason", refusal.problems().get(0).messageKey());
    }
    assertNull(town.desk().call(() -> revocation.open(copy.publicId())).end());
  }

  @Test
  void withoutACertificateItStandsAndTheNumberIsUsedNextTime() {
    CertifiedCopy copy = certified();
    long agency = town.number("select id from agency where code = 'H99.12'");
    town.withoutCertificate(
        agency,
        () -> {
          assertEquals(
              "signing.no-certificate",
              assertThrows(Refusal.class, () -> ended(command(copy, REASON))).messageKey());
        });
    assertEquals(Verdict.VALID, check(content(copy.publicId())).verdict());
    long reserved =
        town.number(
            "select series_number from issued_paper where source = 'copy-end:"
                + paper(copy.publicId())
                + "'");
    assertTrue(ended(command(copy, REASON)).end().notice().endsWith(reserved + "/TB-TH"));
  }

  @Test
  void onlyTheDeskOfItsAgencyTakesItBackOrOpensTheNotice() {
    CertifiedCopy copy = certified();
    EndCopy command = command(copy, REASON);
    for (As elsewhere : List.of(town.waterDesk(), town.centreDesk())) {
      assertThrows(NotFound.class, () -> elsewhere.call(() -> revocation.end(command)));
      assertThrows(NotFound.class, () -> elsewhere.call(() -> revocation.open(copy.publicId())));
    }
    for (As who : List.of(town.officer(), town.leader(), town.citizen(), As.nobody())) {
      assertThrows(EJBAccessException.class, () -> who.call(() -> revocation.end(command)));
    }
    String notice = ended(command).end().noticeId();
    assertThrows(NotFound.class, () -> town.waterDesk().call(() -> copies.open(notice)));
    assertThrows(NotFound.class, () -> town.desk().call(() -> issued.open(notice)));
    assertThrows(NotFound.class, () -> town.desk().call(() -> revocation.open(notice)));
  }

  @Test
  void whoOpensACopyLeavesARowEachHourAndWhoMayNotLeavesNone() {
    CertifiedCopy copy = certified();
    String rows =
        "select count(*) from paper_read where door = 'copy' and role = 'desk' and paper_id = "
            + paper(copy.publicId());
    assertEquals(0, town.number(rows));
    content(copy.publicId());
    content(copy.publicId());
    assertEquals(1, town.number(rows));
    assertThrows(NotFound.class, () -> town.waterDesk().call(() -> copies.open(copy.publicId())));
    assertEquals(1, town.number(rows));
  }
}
