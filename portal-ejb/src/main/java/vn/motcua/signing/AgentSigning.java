package vn.motcua.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.register.CredentialRegister;
import vn.motcua.signing.register.SigningActs;

/**
 * An officer signs with a token at the own machine, in two steps: the digests leave, the signatures
 * come back. What is laid out waits in the memory of this node; after a restart one begins again.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgentSigning {
  @Inject private CredentialRegister register;
  @Inject private OrderWork work;
  @Inject private WaitingOrders orders;
  @Inject private SigningActs acts;
  @Inject private BeforeSigning before;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /** Whether this officer's key is at the own machine. */
  public boolean isFor(long officerId) {
    return register
        .of(HolderKind.OFFICER, officerId)
        .filter(credential -> credential.custody() == CustodyKind.CLIENT)
        .isPresent();
  }

  /**
   * Lays the documents of open transactions out for one question to the token. What stands against
   * one order leaves the others and is said when the signatures have come back.
   *
   * @param toSign at least one, all the caller's
   * @param until when the first of their transactions ends
   * @throws Refusal signing.no-certificate, signing.certificate-…; signing.not-signable if none of
   *     them can be signed
   */
  public AgentChallenge begin(List<SigningOrder> toSign, Instant until) {
    Credential credential = own(toSign);
    Instant now = clock.now();
    boolean checked = before.require(credential, now);
    List<LaidOut> all = toSign.stream().map(order -> work.layOut(credential, order, now)).toList();
    List<Prepared> batch = all.stream().flatMap(one -> one.batch().stream()).toList();
    if (batch.isEmpty()) {
      throw all.get(0).against();
    }
    AgentChallenge challenge =
        new AgentChallenge(
            PublicId.random(),
            fingerprint(credential),
            credential.algorithm().name(),
            batch.stream().map(AgentSigning::digest).toList(),
            until);
    orders.put(challenge.transaction(), new WaitingOrders.Waiting(credential, all, checked, until));
    return challenge;
  }

  /**
   * Uses the transactions up with the signatures that came back, and verifies each.
   *
   * @param values in the order of the digests
   * @return in the order of the orders; not signed with signing.agent-other is one whose signatures
   *     are of something else or by another key, with signing.transaction-… one whose transaction
   *     does not hold
   * @throws Refusal signing.transaction-unknown if nothing of the caller waits under this name;
   *     signing.agent-count if there are more signatures than digests, or fewer
   */
  public List<SignedOrder> finish(String transaction, List<byte[]> values) {
    WaitingOrders.Waiting waiting = orders.take(transaction, currentActor.get().officerId());
    Credential credential = waiting.credential();
    List<LaidOut> used = waiting.all().stream().map(one -> used(credential, one)).toList();
    int wanted = used.stream().mapToInt(one -> one.batch().size()).sum();
    if (values.size() != wanted) {
      Refusal refusal = new Refusal("signing.agent-count", values.size(), wanted);
      acts.refused(credential, refusal.messageKey());
      throw refusal;
    }
    return work.assemble(used, values, waiting.revocationChecked()).stream()
        .map(one -> said(credential, one))
        .toList();
  }

  private LaidOut used(Credential credential, LaidOut one) {
    try {
      if (one.against() == null) {
        orders.use(one.order());
      }
      return one;
    } catch (Refusal against) {
      return work.refused(credential, one, against);
    }
  }

  /** A signature that is not good came from outside: it is refused, and no fault of ours. */
  private SignedOrder said(Credential credential, SignedOrder one) {
    if (one.failure() == null || one.failure() instanceof Refusal) {
      return one;
    }
    acts.refused(credential, "signing.agent-other");
    return SignedOrder.not(new Refusal("signing.agent-other"));
  }

  private Credential own(List<SigningOrder> toSign) {
    Long officerId = currentActor.get().officerId();
    if (toSign.stream().anyMatch(order -> !Long.valueOf(order.officerId()).equals(officerId))) {
      throw new NotFound();
    }
    return register
        .of(HolderKind.OFFICER, officerId)
        .orElseThrow(() -> new Refusal("signing.no-certificate"));
  }

  private static String fingerprint(Credential credential) {
    try {
      return Sha256.hexOf(credential.certificate().getEncoded());
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String digest(Prepared prepared) {
    boolean longer = prepared.algorithm() == KeyAlgorithm.ECDSA_SHA384;
    try {
      byte[] digest =
          MessageDigest.getInstance(longer ? "SHA-384" : "SHA-256").digest(prepared.toBeSigned());
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
