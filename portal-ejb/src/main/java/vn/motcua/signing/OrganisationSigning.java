package vn.motcua.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.register.CredentialRegister;
import vn.motcua.signing.register.SigningActs;

/**
 * An organisation signs unattended: receipts, confirmations, forms 01–03, and what the portal
 * states about its own registers (checkpoints, seals); never a result. Only {@code issuing}, {@code
 * checkpoint} and {@code archive} call it, on what they have made themselves.
 */
@Stateless
@RolesAllowed({
  Roles.CITIZEN,
  Roles.DESK,
  Roles.OFFICER,
  Roles.LEADER,
  Roles.MANAGER,
  Roles.ADMIN,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganisationSigning {
  @Inject private CredentialRegister register;
  @Inject private SigningWork work;
  @Inject private SigningActs acts;
  @Inject private BeforeSigning before;
  @Inject private Raising raising;
  @Inject private PortalClock clock;

  /**
   * Signs without anything visible.
   *
   * @throws Refusal signing.no-certificate, signing.certificate-…, signing.not-signable
   */
  public SignedDocument sign(byte[] pdf, long agencyId) {
    return sign(pdf, agencyId, null);
  }

  /**
   * Signs with a visible block at the place.
   *
   * @throws Refusal signing.no-certificate, signing.certificate-…, signing.not-signable
   */
  public SignedDocument sign(byte[] pdf, long agencyId, BlockPlace place) {
    Credential credential = credential(agencyId);
    SignedSet set = signed(credential, DocumentToSign.pdf("paper", pdf, place, null));
    acts.signed(credential, set);
    return set.documents().get(0);
  }

  /**
   * Signs a text that the portal says about what it keeps, as XML, and has it time-stamped where an
   * authority is configured; asks it over the network, so never inside a transaction.
   *
   * @return one document; marked if no authority answered
   * @throws Refusal signing.no-certificate, signing.certificate-…
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SignedSet state(String text, long agencyId) {
    Credential credential = credential(agencyId);
    SignedSet signed =
        signed(credential, DocumentToSign.xml("statement", SignedStatement.unsigned(text)));
    SignedSet stamped = raising.raise(signed, signed.signedAt());
    acts.signed(credential, stamped);
    return stamped;
  }

  /**
   * Signs bytes beside them (CAdES) and has the signature time-stamped where an authority is
   * configured; asks it over the network, so never inside a transaction.
   *
   * @return one document, the CMS; marked if no authority answered
   * @throws Refusal signing.no-certificate, signing.certificate-…
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SignedSet signBeside(byte[] content, long agencyId) {
    Credential credential = credential(agencyId);
    SignedSet signed =
        signed(
            credential,
            new DocumentToSign("manifest", DocumentFormat.DETACHED, content, null, null));
    SignedSet stamped = raising.raise(signed, signed.signedAt());
    acts.signed(credential, stamped);
    return stamped;
  }

  private Credential credential(long agencyId) {
    return register
        .of(HolderKind.ORGANISATION, agencyId)
        .orElseThrow(() -> new Refusal("signing.no-certificate"));
  }

  private SignedSet signed(Credential credential, DocumentToSign document) {
    Instant now = clock.now();
    boolean checked = before.require(credential, now);
    return work.sign(credential, null, List.of(document), now).revocationChecked(checked);
  }
}
