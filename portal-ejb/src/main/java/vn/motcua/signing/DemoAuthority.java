package vn.motcua.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.demo.AuthorityFiles;
import vn.motcua.signing.demo.Holder;
import vn.motcua.signing.demo.KeyKind;
import vn.motcua.signing.register.CredentialRegister;

/**
 * The demonstration's certificate authority: makes certificates that say they have no legal value.
 * Outside the demo profile every call fails.
 */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
public class DemoAuthority {
  @Inject private AuthorityFiles files;
  @Inject private CredentialRegister register;
  @Inject private SigningSettings settings;
  @Inject private PortalClock clock;

  /**
   * Gives the officer a key (RSA 2048) under the PIN. Asked again for the same name and title, it
   * changes nothing.
   */
  public void certifyOfficer(CertifyOfficer order) {
    requireDemo();
    Holder holder =
        new Holder(
            HolderKind.OFFICER,
            order.officerId(),
            order.name(),
            order.title(),
            order.organisation());
    certify(holder, KeyKind.RSA_2048, order.pin());
  }

  /**
   * Gives the organisation two keys (P-256) that sign unattended: for its papers, and for the
   * statements in its results' codes; asked again, it changes nothing.
   */
  public void certifyOrganisation(long agencyId, String name) {
    requireDemo();
    certify(new Holder(HolderKind.ORGANISATION, agencyId, name, null, name), KeyKind.P_256, null);
    certify(new Holder(HolderKind.ISSUING, agencyId, name, null, name), KeyKind.P_256, null);
  }

  /** Gives the portal the key (P-256) that signs its lists; asked again, it changes nothing. */
  public void certifyPortal(String name) {
    requireDemo();
    Holder portal = new Holder(HolderKind.ISSUING, IssuingKeyring.PORTAL, name, null, name);
    certify(portal, KeyKind.P_256, null);
  }

  /**
   * Revokes the officer's certificate from now on.
   *
   * @throws Refusal signing.no-certificate
   */
  public void revokeOfficer(long officerId) {
    revoke(HolderKind.OFFICER, officerId);
  }

  /**
   * Revokes the certificate with which the organisation signs papers, from now on.
   *
   * @throws Refusal signing.no-certificate
   */
  public void revokeOrganisation(long agencyId) {
    revoke(HolderKind.ORGANISATION, agencyId);
  }

  private void revoke(HolderKind kind, long holderId) {
    requireDemo();
    Credential credential =
        register.of(kind, holderId).orElseThrow(() -> new Refusal("signing.no-certificate"));
    files.revoke(credential.certificate(), clock.now());
  }

  private void certify(Holder holder, KeyKind kind, char[] pin) {
    files.found(clock.now());
    Optional<Credential> known = register.of(holder.kind(), holder.id());
    if (known.isPresent() && holder.isNamedIn(known.get().certificate())) {
      return;
    }
    register.keep(files.certify(holder, kind, pin));
  }

  private void requireDemo() {
    if (!settings.demo()) {
      throw new Refusal("signing.demo-only");
    }
  }
}
