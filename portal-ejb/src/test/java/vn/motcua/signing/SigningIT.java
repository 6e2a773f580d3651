package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.security.cert.X509Certificate;
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
import vn.motcua.shared.PortalClock;
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
  @EJB private CredentialAdministration administration;
  @Inject private PortalClock clock;
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
    return system().call(() -> signing.sign(opened(officerId), pin.toCharArray()));
  }

  private SigningOrder opened(long officerId) {
    return system()
        .call(() -> signing.open("dossier", officerId, papers(), clock.now().plusSeconds(60)));
  }

  private void refused(String key, SigningOrder order) {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> system().call(() -> signing.sign(order, PIN.toCharArray())));
    assertEquals(key, refusal.messageKey());
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
        2, self.call(() -> signing.sign(opened(own), PIN.toCharArray())).documents().size());
    long other = officer();
    SigningOrder foreign = opened(other);
    assertThrows(NotFound.class, () -> self.call(() -> signing.sign(foreign, PIN.toCharArray())));
    assertThrows(
        NotFound.class,
        () -> self.call(() -> signing.open("dossier", other, papers(), clock.now())));
  }

  @Test
  void onlyLeadersReachTheDoor() {
    long officer = officer();
    assertThrows(
        EJBAccessException.class,
        () ->
            As.user("citizen", Roles.CITIZEN)
                .call(() -> signing.sign(opened(officer), PIN.toCharArray())));
    assertThrows(
        EJBAccessException.class,
        () -> As.nobody().call(() -> organisations.sign(Samples.pdf(), 1)));
    assertThrows(
        EJBAccessException.class,
        () ->
            As.user("officer/1", Roles.OFFICER).run(() -> authority.certifyOrganisation(1, "Giả")));
  }

  @Test
  void aTransactionIsUsedOnce() throws SQLException {
    long officer = officer();
    SigningOrder order = opened(officer);
    system().call(() -> signing.sign(order, PIN.toCharArray()));
    refused("signing.transaction-used", order);
    SigningOrder wrong = opened(officer);
    assertThrows(
        Refusal.class, () -> system().call(() -> signing.sign(wrong, "000000".toCharArray())));
    refused("signing.transaction-used", wrong);
    assertEquals(
        "1",
        text(
            "select count(*) from signing_act where outcome like 'signed%' and key_name = 'officer-"
                + officer
                + "'"));
  }

  @Test
  void aTransactionIsForTheseDocumentsThisOfficerAndThisDossier() {
    long officer = officer();
    SigningOrder order = opened(officer);
    refused(
        "signing.transaction-other",
        new SigningOrder(
            order.transaction(),
            "dossier",
            officer,
            List.of(order.documents().get(0), order.documents().get(0))));
    refused(
        "signing.transaction-other",
        new SigningOrder(order.transaction(), "another", officer, order.documents()));
    refused(
        "signing.transaction-other",
        new SigningOrder(order.transaction(), "dossier", officer(), order.documents()));
    assertEquals(2, system().call(() -> signing.sign(order, PIN.toCharArray())).documents().size());
  }

  @Test
  void aTransactionEndsAndCannotBeInvented() {
    long officer = officer();
    SigningOrder late =
        system().call(() -> signing.open("dossier", officer, papers(), clock.now()));
    refused("signing.transaction-expired", late);
    refused(
        "signing.transaction-unknown",
        new SigningOrder("nobody-opened-this", "dossier", officer, papers()));
    refused("signing.transaction-unknown", new SigningOrder(null, "dossier", officer, papers()));
  }

  @Test
  void whoHasWhichCustodyIsKeptWithItsDates() {
    long officer = officer();
    List<CustodyPeriod> periods =
        system().call(() -> administration.periods(HolderKind.OFFICER, officer));
    assertEquals(CustodyKind.PKCS12, periods.get(0).custody());
    assertNull(periods.get(0).until());
    CustodyLine line =
        system().call(administration::officers).stream()
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

  private void assertRegisterRefused(
      String key, CustodyKind custody, String slot, List<X509Certificate> chain) {
    RegisterCredential order =
        new RegisterCredential(HolderKind.OFFICER, 1001, custody, slot, chain);
    Refusal refusal =
        assertThrows(Refusal.class, () -> system().run(() -> administration.register(order)));
    assertEquals(key, refusal.messageKey());
  }

  @Test
  void thePinIsWiped() {
    long officer = officer();
    char[] pin = PIN.toCharArray();
    system().call(() -> signing.sign(opened(officer), pin));
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
