package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.demo.TestProvince;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Signing by the doors, with the demonstration's authority and the real database. */
class SigningIT extends InContainer {
  private static final String PIN = "246810";
  private static final AtomicLong NEXT = new AtomicLong(9_000_000);
  private static final String LEADER =
      "select concat(a.username, '/', p.id, ' ', p.officer_id) from staff_position p"
          + " join account a on a.officer_id = p.officer_id"
          + " where a.username = 'leader' and p.role = 'leader'";

  @Inject private TestProvince province;
  @EJB private DemoAuthority authority;
  @EJB private OfficerSigning signing;
  @EJB private OrganisationSigning organisations;
  @EJB private PublishedCertificates published;
  @Inject private SignatureVerifier verifier;
  @Resource private ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  /** An officer of no other test, with a certificate. */
  private long officer() {
    long id = NEXT.incrementAndGet();
    system()
        .run(
            () ->
                authority.certifyOfficer(
                    new CertifyOfficer(
                        id, "Trần Thị Mẫu", "Chủ tịch", "UBND phường Hòa Mẫu", PIN.toCharArray())));
    return id;
  }

  private static List<DocumentToSign> papers() {
    byte[] pdf = Samples.pdf();
    return List.of(
        DocumentToSign.pdf("pdf", pdf, Samples.block().place(), null),
        DocumentToSign.xml("xml", Samples.envelope(pdf).toXml()));
  }

  private SignedSet sign(long officerId, String pin) {
    return system().call(() -> signing.sign(officerId, pin.toCharArray(), papers()));
  }

  private void refused(String key, long officerId, String pin) {
    assertEquals(key, assertThrows(Refusal.class, () -> sign(officerId, pin)).messageKey());
  }

  private String text(String query) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  @Test
  void onePinSignsPdfAndEnvelope() throws SQLException {
    long officer = officer();
    SignedSet set = sign(officer, PIN);
    assertEquals(Set.of(), verifier.verify(set.document("pdf").content()).findings());
    assertEquals(Set.of(), verifier.verify(set.document("xml").content()).findings());
    assertEquals("Trần Thị Mẫu (DEMO)", set.signer());
    // No simulators run beside these tests: nobody answers, and the act says so.
    assertEquals(Set.of(SignedSet.Mark.UNSTAMPED), set.marks());
    assertEquals(
        set.document("pdf").sha256() + " " + set.document("xml").sha256(),
        text(
            "select digests from signing_act where outcome = 'signed-unstamped' and key_name = 'officer-"
                + officer
                + "'"));
  }

  @Test
  void aLeaderSignsForHimselfOnly() throws SQLException {
    province.ensure();
    String[] leader = text(LEADER).split(" ");
    long own = Long.parseLong(leader[1]);
    system()
        .run(
            () ->
                authority.certifyOfficer(
                    new CertifyOfficer(own, "Lãnh đạo", "Chủ tịch", "UBND", PIN.toCharArray())));
    As self = As.user(leader[0], Roles.LEADER);
    assertEquals(
        2, self.call(() -> signing.sign(own, PIN.toCharArray(), papers())).documents().size());
    long other = officer();
    assertThrows(
        NotFound.class, () -> self.call(() -> signing.sign(other, PIN.toCharArray(), papers())));
  }

  @Test
  void onlyLeadersReachTheDoor() {
    long officer = officer();
    assertThrows(
        EJBAccessException.class,
        () ->
            As.user("citizen", Roles.CITIZEN)
                .call(() -> signing.sign(officer, PIN.toCharArray(), papers())));
    assertThrows(
        EJBAccessException.class,
        () -> As.nobody().call(() -> organisations.sign(Samples.pdf(), 1)));
    assertThrows(
        EJBAccessException.class,
        () ->
            As.user("officer/1", Roles.OFFICER).run(() -> authority.certifyOrganisation(1, "Giả")));
  }

  @Test
  void thePinIsWiped() {
    long officer = officer();
    char[] pin = PIN.toCharArray();
    system().call(() -> signing.sign(officer, pin, papers()));
    assertArrayEquals(new char[PIN.length()], pin);
  }

  @Test
  void wrongPinsCloseTheKeyEvenForTheRightOne() {
    long officer = officer();
    for (int left = 4; left >= 0; left--) {
      Refusal refusal = assertThrows(Refusal.class, () -> sign(officer, "000000"));
      assertEquals("signing.pin-wrong", refusal.messageKey());
      assertEquals(List.of(left), refusal.arguments());
    }
    refused("signing.pin-locked", officer, PIN);
  }

  @Test
  void theRightPinForgetsEarlierMistakes() throws SQLException {
    long officer = officer();
    refused("signing.pin-wrong", officer, "111111");
    sign(officer, PIN);
    assertEquals(
        "0",
        text("select failures from signing_pin_try where key_name = 'officer-" + officer + "'"));
    assertEquals(
        "1",
        text(
            "select count(*) from signing_act where outcome = 'signing.pin-wrong' and key_name ="
                + " 'officer-"
                + officer
                + "'"));
  }

  @Test
  void withoutACertificateNobodySigns() {
    refused("signing.no-certificate", NEXT.incrementAndGet(), PIN);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> system().call(() -> organisations.sign(Samples.pdf(), NEXT.incrementAndGet())));
    assertEquals("signing.no-certificate", refusal.messageKey());
  }

  @Test
  void aRevokedCertificateSignsNoMoreAndItsSignaturesFall() {
    long officer = officer();
    byte[] earlier = sign(officer, PIN).document("pdf").content();
    system().run(() -> authority.revokeOfficer(officer));
    refused("signing.certificate-revoked", officer, PIN);
    assertEquals(Set.of(Finding.REVOKED_CERTIFICATE), verifier.verify(earlier).findings());
  }

  @Test
  void askedAgainTheAuthorityChangesNothing() {
    long officer = officer();
    CredentialView first = system().call(() -> signing.credentialOf(officer)).orElseThrow();
    system()
        .run(
            () ->
                authority.certifyOfficer(
                    new CertifyOfficer(
                        officer,
                        "Trần Thị Mẫu",
                        "Chủ tịch",
                        "UBND phường Hòa Mẫu",
                        PIN.toCharArray())));
    assertEquals(Optional.of(first), system().call(() -> signing.credentialOf(officer)));
    assertTrue(first.issuer().contains("DEMO"), first.issuer());
  }

  @Test
  void anOrganisationSignsUnattendedAlsoInAJob() throws Exception {
    long agency = NEXT.incrementAndGet();
    system().run(() -> authority.certifyOrganisation(agency, "Ủy ban nhân dân phường Hòa Mẫu"));
    As citizen = As.user("citizen", Roles.CITIZEN);
    SignedDocument signed =
        executor.submit(() -> citizen.call(() -> organisations.sign(Samples.pdf(), agency))).get();
    SignatureReport report = executor.submit(() -> verifier.verify(signed.content())).get();
    assertEquals(Set.of(), report.findings());
    assertEquals(signed.sha256(), Sha256.hexOf(signed.content()));
  }

  @Test
  void theRevocationListIsForEverybody() throws Exception {
    long officer = officer();
    system().run(() -> authority.revokeOfficer(officer));
    byte[] list = As.nobody().call(() -> published.content("demo.crl")).orElseThrow();
    X509CRL crl =
        (X509CRL)
            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    assertTrue(crl.getRevokedCertificates().size() > 0);
    assertEquals(
        Optional.empty(), As.nobody().call(() -> published.content("../keys/demo-root.p12")));
  }
}
