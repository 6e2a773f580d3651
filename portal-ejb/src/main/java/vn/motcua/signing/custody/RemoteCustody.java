package vn.motcua.signing.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.EcdsaValue;
import vn.motcua.signing.Prepared;
import vn.motcua.signing.SignatureEngine;

/**
 * Keys at a remote signing service. One authorisation is bound to the hashes of the whole batch,
 * and every signature that comes back is verified over what was sent, whatever the service says.
 */
@ApplicationScoped
public class RemoteCustody implements KeyCustody {
  private CscClient client;

  protected RemoteCustody() {}

  @Inject
  public RemoteCustody(CscClient client) {
    this.client = client;
  }

  @Override
  public CustodyKind kind() {
    return CustodyKind.REMOTE;
  }

  @Override
  public SigningStart start(Credential credential, char[] pin, List<Prepared> batch) {
    String name = credential.place();
    if (!client.certificate(name).equals(credential.certificate())) {
      throw new Refusal("signing.remote-key-missing");
    }
    List<byte[]> hashes = batch.stream().map(one -> Sha256.of(one.toBeSigned())).toList();
    String sad = authorize(credential, hashes, pin);
    List<byte[]> signatures = client.sign(name, sad, hashes, credential.algorithm());
    if (signatures.size() != batch.size()) {
      throw new Refusal("signing.remote-other");
    }
    for (int i = 0; i < batch.size(); i++) {
      requireOver(credential, batch.get(i), signatures.get(i));
    }
    return new SigningStart.Done(signatures);
  }

  private String authorize(Credential credential, List<byte[]> hashes, char[] pin) {
    if (!credential.holderKind().isUnattended()) {
      return client.authorize(credential.place(), hashes, pin);
    }
    char[] kept = client.keptPin(credential.place());
    try {
      return client.authorize(credential.place(), hashes, kept);
    } finally {
      Arrays.fill(kept, '\0');
    }
  }

  @Override
  public SigningStart resume(String transaction, byte[] answer) {
    throw new IllegalArgumentException("the PIN is given at the start");
  }

  private static void requireOver(Credential credential, Prepared prepared, byte[] value) {
    try {
      Signature signature = SignatureEngine.of(prepared.algorithm().jcaName());
      signature.initVerify(credential.certificate().getPublicKey());
      signature.update(prepared.toBeSigned());
      if (signature.verify(prepared.algorithm().isElliptic() ? EcdsaValue.der(value) : value)) {
        return;
      }
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      throw new Refusal("signing.remote-other");
    }
    throw new Refusal("signing.remote-other");
  }
}
