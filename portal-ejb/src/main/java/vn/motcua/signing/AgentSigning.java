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
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.register.CredentialRegister;
import vn.motcua.signing.register.SigningActs;

/**
 * An officer signs with a token at the own machine, in two steps: the digests leave, the signatures
 * come back. What is laid out waits in the memory of this node; after a restart one begins again.
 */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgentSigning {
  @Inject private CredentialRegister register;
  @Inject private SigningWork work;
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
   * Lays the documents of an open transaction out.
   *
   * @throws Refusal signing.no-certificate, signing.certificate-…, signing.not-signable
   */
  public AgentChallenge begin(SigningOrder order, Instant until) {
    Credential credential = own(order.officerId());
    Instant now = clock.now();
    boolean checked = before.require(credential, now);
    List<Prepared> batch = work.prepare(credential, order.documents(), now);
    PendingSignature pending = new PendingSignature(credential, order.documents(), batch, now);
    orders.put(new WaitingOrders.Waiting(order, pending, checked, until), now);
    return new AgentChallenge(
        order.transaction(),
        fingerprint(credential),
        credential.algorithm().name(),
        batch.stream().map(AgentSigning::digest).toList(),
        until);
  }

  /**
   * Uses the transaction up with the signatures that came back.
   *
   * @param values in the order of the digests
   * @throws Refusal signing.transaction-…, signing.agent-other if a signature is of something else
   *     or by another key
   */
  public SignedSet finish(String transaction, List<byte[]> values) {
    boolean job = currentActor.get().isSystem();
    WaitingOrders.Waiting waiting =
        orders.use(transaction, job ? null : currentActor.get().officerId());
    Credential credential = waiting.pending().credential();
    try {
      SignedSet set =
          assembled(waiting.pending(), values).revocationChecked(waiting.revocationChecked());
      acts.signed(credential, set);
      return set;
    } catch (Refusal refusal) {
      acts.refused(credential, refusal.messageKey());
      throw refusal;
    }
  }

  private SignedSet assembled(PendingSignature pending, List<byte[]> values) {
    if (values.size() != pending.batch().size()) {
      throw new Refusal("signing.agent-other");
    }
    try {
      return work.assemble(pending, values);
    } catch (SignatureFormat.SignatureNotGood | IllegalArgumentException another) {
      throw new Refusal("signing.agent-other");
    }
  }

  private Credential own(long officerId) {
    boolean self = Long.valueOf(officerId).equals(currentActor.get().officerId());
    if (!self && !currentActor.get().isSystem()) {
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
