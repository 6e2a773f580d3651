package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** An agency signs behind its leader, and everything that may stand against it. */
class SecondSignatureIT extends InContainer {
  private static final AtomicLong NEXT = new AtomicLong(870_000);
  private static final String PIN = "135790";
  private static final String PDF = "pdf";

  @EJB private DemoAuthority authority;
  @EJB private OfficerSigning officers;
  @EJB private OrganisationSigning organisations;
  @Inject private SignatureVerifier verifier;
  @Inject private PortalClock clock;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  private long agency() {
    long id = NEXT.incrementAndGet();
    system().run(() -> authority.certifyOrganisation(id, "Ủy ban nhân dân xã Ví Dụ"));
    return id;
  }

  private SignedSet byLeader() {
    long officer = NEXT.incrementAndGet();
    CertifyOfficer certify =
        new CertifyOfficer(officer, "Trần Thị Mẫu", "Chủ tịch", "UBND xã Ví Dụ", PIN.toCharArray());
    system().run(() -> authority.certifyOfficer(certify));
    byte[] pdf = Samples.sealable();
    List<DocumentToSign> papers =
        List.of(
            DocumentToSign.pdf(PDF, pdf, Samples.block().place(), null),
            DocumentToSign.xml("xml", Samples.envelope(pdf).toXml()));
    SigningOrder order =
        system().call(() -> officers.open("dossier", officer, papers, clock.now().plusSeconds(60)));
    return system().call(() -> officers.sign(order, PIN.toCharArray()));
  }

  private SignedSet signAfter(SignedSet first, long agency) {
    return system().call(() -> organisations.signAfter(first, PDF, agency, Samples.mark().place()));
  }

  /** Refused when asked before, and refused when it comes to signing. */
  private void refused(String key, long agency) {
    assertEquals(
        key,
        assertThrows(Refusal.class, () -> system().run(() -> organisations.requireReady(agency)))
            .messageKey());
    SignedSet first = byLeader();
    assertEquals(key, assertThrows(Refusal.class, () -> signAfter(first, agency)).messageKey());
  }

  private void change(String statement) {
    try (var connection = dataSource.getConnection();
        var sql = connection.createStatement()) {
      assertTrue(sql.executeUpdate(statement) > 0);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String ofPapers(long agency) {
    return " where holder_kind = 'ORGANISATION' and holder_id = " + agency;
  }

  @Test
  void theAgencySignsBehindItsLeaderAndTheEnvelopeStays() {
    SignedSet first = byLeader();
    SignedSet both = signAfter(first, agency());
    assertEquals(first.document("xml").sha256(), both.document("xml").sha256());
    assertEquals(first.signer(), both.signer());
    assertEquals(2, both.document(PDF).signatures());
    SignatureReport report = verifier.verify(both.document(PDF).content());
    assertEquals(Set.of(), report.findings());
    assertEquals(
        List.of(HolderKind.OFFICER, HolderKind.ORGANISATION),
        report.signatures().stream().map(SignatureView::holder).toList());
  }

  @Test
  void withoutACertificateItRefuses() {
    refused("signing.agency-no-certificate", NEXT.incrementAndGet());
  }

  @Test
  void withTheCertificateOfAnotherItRefuses() {
    long agency = agency();
    long other = agency();
    change(
        "update signing_credential set chain = (select x.chain from (select chain from"
            + " signing_credential"
            + ofPapers(other)
            + ") x)"
            + ofPapers(agency));
    refused("signing.agency-certificate-of-another", agency);
  }

  @Test
  void withARevokedCertificateItRefuses() {
    long agency = agency();
    system().run(() -> organisations.requireReady(agency));
    system().run(() -> authority.revokeOrganisation(agency));
    refused("signing.agency-certificate-revoked", agency);
  }

  @Test
  void withAnExpiredCertificateItRefuses() throws Exception {
    long agency = agency();
    String key =
        clock.at(
            clock.now().plus(Duration.ofDays(4000)),
            () ->
                assertThrows(
                        Refusal.class, () -> system().run(() -> organisations.requireReady(agency)))
                    .messageKey());
    assertEquals("signing.agency-certificate-expired", key);
  }

  @Test
  void withAKeyThatDoesNotAnswerItRefuses() {
    long agency = agency();
    change("update signing_credential set custody = 'PKCS11', place = '7'" + ofPapers(agency));
    SignedSet first = byLeader();
    assertEquals(
        "signing.agency-key-unreachable",
        assertThrows(Refusal.class, () -> signAfter(first, agency)).messageKey());
  }

  @Test
  void nobodyOrTwoBeforeItAreRefused() {
    long agency = agency();
    SignedSet first = byLeader();
    SignedDocument unsigned = SignedDocument.of(PDF, DocumentFormat.PDF, Samples.sealable());
    SignedSet nobody = first.raised(List.of(unsigned));
    SignedSet both = signAfter(first, agency);
    for (SignedSet wrong : List.of(nobody, both)) {
      assertEquals(
          "signing.signer-first",
          assertThrows(Refusal.class, () -> signAfter(wrong, agency)).messageKey());
    }
  }
}
