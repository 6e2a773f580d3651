package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Certificates and where their keys are: given, registered, revoked, published. */
class CredentialsIT extends InContainer {
  @Inject private SigningOfficers officers;
  @EJB private DemoAuthority authority;
  @EJB private OfficerSigning signing;
  @EJB private CredentialAdministration administration;
  @EJB private PublishedCertificates published;
  @Inject private SignatureVerifier verifier;

  @Test
  void whoHasWhichCustodyIsKeptWithItsDates() {
    long officer = officers.make();
    List<CustodyPeriod> periods =
        SigningOfficers.system().call(() -> administration.periods(HolderKind.OFFICER, officer));
    assertEquals(CustodyKind.PKCS12, periods.get(0).custody());
    assertNull(periods.get(0).until());
    CustodyLine line =
        SigningOfficers.system().call(administration::officers).stream()
            .filter(one -> one.officerId() == officer)
            .findFirst()
            .orElseThrow();
    assertEquals(periods.get(0).from(), line.from());
    assertEquals("Trần Thị Mẫu (DEMO)", line.holder());
  }

  @Test
  void onlyAFitCertificateOfATokenIsRegisteredAndOnlyByTheAdministrator() {
    List<X509Certificate> foreign = TestPki.STRANGER.leader.credential().chain();
    assertRegisterRefused("signing.demo-only", CustodyKind.PKCS12, "0", foreign);
    assertRegisterRefused("signing.slot-missing", CustodyKind.PKCS11, "one", foreign);
    assertRegisterRefused("signing.certificate-untrusted", CustodyKind.PKCS11, "0", foreign);
    assertThrows(
        EJBAccessException.class,
        () -> As.user("leader/1", Roles.LEADER).call(administration::officers));
  }

  @Test
  void aRevokedCertificateSignsNoMoreAndItsSignaturesFall() {
    long officer = officers.make();
    byte[] earlier = officers.sign(officer, SigningOfficers.PIN).document("pdf").content();
    SigningOfficers.system().run(() -> authority.revokeOfficer(officer));
    officers.assertRefused("signing.certificate-revoked", officer, SigningOfficers.PIN);
    assertEquals(Set.of(Finding.REVOKED_CERTIFICATE), verifier.verify(earlier).findings());
  }

  @Test
  void askedAgainTheAuthorityChangesNothing() {
    long officer = officers.make();
    CredentialView first =
        SigningOfficers.system().call(() -> signing.credentialOf(officer)).orElseThrow();
    officers.certify(officer);
    assertEquals(
        Optional.of(first), SigningOfficers.system().call(() -> signing.credentialOf(officer)));
    assertTrue(first.issuer().contains("DEMO"), first.issuer());
  }

  @Test
  void theRevocationListIsForEverybody() throws Exception {
    long officer = officers.make();
    SigningOfficers.system().run(() -> authority.revokeOfficer(officer));
    byte[] list = As.nobody().call(() -> published.content("demo.crl")).orElseThrow();
    X509CRL crl =
        (X509CRL)
            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    assertTrue(crl.getRevokedCertificates().size() > 0);
    assertEquals(
        Optional.empty(), As.nobody().call(() -> published.content("../keys/demo-root.p12")));
  }

  private void assertRegisterRefused(
      String key, CustodyKind custody, String slot, List<X509Certificate> chain) {
    RegisterCredential order =
        new RegisterCredential(HolderKind.OFFICER, 1001, custody, slot, chain);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> SigningOfficers.system().run(() -> administration.register(order)));
    assertEquals(key, refusal.messageKey());
  }
}
