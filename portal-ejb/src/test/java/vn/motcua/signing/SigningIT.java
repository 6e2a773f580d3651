package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.demo.TestProvince;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Signing by the doors, with the demonstration's authority and the real database. */
class SigningIT extends InContainer {
  private static final String LEADER =
      "select concat(a.username, '/', p.id, ' ', p.officer_id) from staff_position p"
          + " join account a on a.officer_id = p.officer_id"
          + " where a.username = 'leader' and p.role = 'leader'";

  @Inject private SigningOfficers officers;
  @Inject private TestProvince province;
  @EJB private DemoAuthority authority;
  @EJB private OfficerSigning signing;
  @EJB private OrganisationSigning organisations;
  @Inject private PortalClock clock;
  @Inject private SignatureVerifier verifier;

  @Test
  void onePinSignsPdfAndEnvelope() throws SQLException {
    long officer = officers.make();
    SignedSet set = officers.sign(officer, SigningOfficers.PIN);
    assertEquals(Set.of(), verifier.verify(set.document("pdf").content()).findings());
    assertEquals(Set.of(), verifier.verify(set.document("xml").content()).findings());
    assertEquals("Trần Thị Mẫu (DEMO)", set.signer());
    // No simulators run beside these tests: nobody answers, and the act says so.
    assertEquals(Set.of(SignedSet.Mark.UNSTAMPED), set.marks());
    assertEquals(
        set.document("pdf").sha256() + " " + set.document("xml").sha256(),
        officers.text(
            "select digests from signing_act where outcome = 'signed-unstamped' and key_name = 'officer-"
                + officer
                + "'"));
  }

  @Test
  void aLeaderSignsForHimselfOnly() throws SQLException {
    province.ensure();
    String[] leader = officers.text(LEADER).split(" ");
    long own = Long.parseLong(leader[1]);
    officers.certify(own);
    As self = As.user(leader[0], Roles.LEADER);
    assertEquals(
        2,
        self.call(() -> signing.sign(officers.opened(own), SigningOfficers.PIN.toCharArray()))
            .documents()
            .size());
    long other = officers.make();
    SigningOrder foreign = officers.opened(other);
    assertThrows(
        NotFound.class,
        () -> self.call(() -> signing.sign(foreign, SigningOfficers.PIN.toCharArray())));
    assertThrows(
        NotFound.class,
        () ->
            self.call(() -> signing.open("dossier", other, SigningOfficers.papers(), clock.now())));
  }

  @Test
  void onlyLeadersReachTheDoor() {
    long officer = officers.make();
    assertThrows(
        EJBAccessException.class,
        () ->
            As.user("citizen", Roles.CITIZEN)
                .call(
                    () ->
                        signing.sign(officers.opened(officer), SigningOfficers.PIN.toCharArray())));
    assertThrows(
        EJBAccessException.class,
        () -> As.nobody().call(() -> organisations.sign(Samples.pdf(), 1)));
    assertThrows(
        EJBAccessException.class,
        () ->
            As.user("officer/1", Roles.OFFICER).run(() -> authority.certifyOrganisation(1, "Giả")));
  }

  @Test
  void withoutACertificateNobodySigns() {
    officers.assertRefused(
        "signing.no-certificate", SigningOfficers.unknown(), SigningOfficers.PIN);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                SigningOfficers.system()
                    .call(() -> organisations.sign(Samples.pdf(), SigningOfficers.unknown())));
    assertEquals("signing.no-certificate", refusal.messageKey());
  }
}
