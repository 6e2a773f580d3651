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
  @Inject private OrderWork work;
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
    return signAll(List.of(order), pin).get(0).orThrow();
  }

  /**
   * Signs several orders under one authorisation: the key is asked once, with the digests of all.
   * What stands against one order leaves the others.
   *
   * @param orders at least one, all the caller's
   * @param pin wiped before the answer
   * @return in the order of the orders
   * @throws Refusal what stands against the certificate or the key, and so against all
   */
  public List<SignedOrder> signAll(List<SigningOrder> orders, char[] pin) {
    try {
      orders.forEach(order -> requireSelf(order.officerId()));
      Credential credential =
          register
              .of(HolderKind.OFFICER, orders.get(0).officerId())
              .orElseThrow(() -> new Refusal("signing.no-certificate"));
      return signAll(credential, pin, orders);
    } finally {
      java.util.Arrays.fill(pin, '\0');
    }
  }

  private List<SignedOrder> signAll(Credential credential, char[] pin, List<SigningOrder> orders) {
    try {
      if (credential.custody() == CustodyKind.CLIENT) {
        throw new Refusal("signing.agent-needed");
      }
      Instant now = clock.now();
      boolean checked = before.require(credential, now);
      List<LaidOut> all = orders.stream().map(order -> layOut(credential, order, now)).toList();
      return work.assemble(all, values(credential, pin, all), checked);
    } catch (Refusal refusal) {
      acts.refused(credential, refusal.messageKey());
      throw refusal;
    }
  }

  private LaidOut layOut(Credential credential, SigningOrder order, Instant now) {
    try {
      authorisations.use(order);
    } catch (Refusal against) {
      return work.refused(credential, new LaidOut(order, null, null), against);
    }
    return work.layOut(credential, order, now);
  }

  /** One question to the key, which counts as one try. */
  private List<byte[]> values(Credential credential, char[] pin, List<LaidOut> all) {
    List<Prepared> batch = all.stream().flatMap(one -> one.batch().stream()).toList();
    if (batch.isEmpty()) {
      return List.of();
    }
    int left = authorisations.begin(credential.id());
    try {
      List<byte[]> values = work.values(credential, pin, batch);
      authorisations.succeeded(credential.id());
      return values;
    } catch (KeyCustody.WrongPin wrong) {
      throw new Refusal("signing.pin-wrong", left);
    } catch (Refusal notTested) {
      authorisations.notTested(credential.id());
      throw notTested;
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
