package vn.motcua.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.custody.KeyCustody;
import vn.motcua.signing.register.Authorisations;
import vn.motcua.signing.register.CredentialRegister;
import vn.motcua.signing.register.SigningActs;

/**
 * An officer signs with the own certificate: one PIN for one set of documents. There is no
 * transaction around it; the caller reserves before and registers after.
 */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficerSigning {
  @Inject private CredentialRegister register;
  @Inject private SigningWork work;
  @Inject private Authorisations authorisations;
  @Inject private SigningActs acts;
  @Inject private BeforeSigning before;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /** The certificate the officer signs with, empty if none is registered. */
  public Optional<CredentialView> credentialOf(long officerId) {
    return register.of(HolderKind.OFFICER, officerId).map(CredentialView::of);
  }

  /**
   * Opens a transaction, in the caller's, that allows these documents to be signed once.
   *
   * @param subject what it is about, the dossier
   * @param until when it ends
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public SigningOrder open(
      String subject, long officerId, List<DocumentToSign> documents, Instant until) {
    requireSelf(officerId);
    String digest = SigningOrder.digest(documents);
    String id = authorisations.open(subject, officerId, digest, until);
    return new SigningOrder(id, subject, officerId, documents);
  }

  /**
   * Signs the documents of an open transaction, which is used up by it even if the key refuses.
   *
   * @param order for the caller; nobody signs for another
   * @param pin wiped before the answer
   * @throws Refusal signing.no-certificate, signing.certificate-…, signing.transaction-…,
   *     signing.pin-wrong with the tries left, signing.pin-locked with the minutes left,
   *     signing.token-…, signing.not-signable
   */
  public SignedSet sign(SigningOrder order, char[] pin) {
    try {
      requireSelf(order.officerId());
      Credential credential =
          register
              .of(HolderKind.OFFICER, order.officerId())
              .orElseThrow(() -> new Refusal("signing.no-certificate"));
      return sign(credential, pin, order);
    } finally {
      java.util.Arrays.fill(pin, '\0');
    }
  }

  private SignedSet sign(Credential credential, char[] pin, SigningOrder order) {
    Instant now = clock.now();
    try {
      boolean checked = before.require(credential, now);
      int left = authorisations.use(order, credential.id());
      SignedSet set = signOnce(credential, pin, order.documents(), left).revocationChecked(checked);
      acts.signed(credential, set);
      return set;
    } catch (Refusal refusal) {
      acts.refused(credential, refusal.messageKey());
      throw refusal;
    }
  }

  private SignedSet signOnce(
      Credential credential, char[] pin, List<DocumentToSign> documents, int left) {
    try {
      SignedSet set = work.sign(credential, pin, documents, clock.now());
      authorisations.succeeded(credential.id());
      return set;
    } catch (KeyCustody.WrongPin wrong) {
      throw new Refusal("signing.pin-wrong", left);
    }
  }

  private void requireSelf(long officerId) {
    Actor actor = currentActor.get();
    boolean self = actor.officerId() != null && actor.officerId() == officerId;
    if (!self && !actor.isSystem()) {
      throw new NotFound();
    }
  }
}
