package vn.motcua.signing.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import vn.motcua.signing.AgentChallenge;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.RegisterCredential;

/** Plays the token at an officer's machine with the key the demonstration made for him. */
@ApplicationScoped
public class TokenAtHome {
  @Inject private KeyFiles files;

  /** Order that says: his key is at his own machine. */
  public RegisterCredential order(long officerId) {
    return new RegisterCredential(
        HolderKind.OFFICER,
        officerId,
        CustodyKind.CLIENT,
        "agent",
        files.chain("officer-" + officerId));
  }

  /** Signs the digests of the challenge (RSA). */
  public List<byte[]> sign(long officerId, String pin, AgentChallenge challenge) {
    PrivateKey key = files.open("officer-" + officerId, pin.toCharArray());
    return challenge.digests().stream()
        .map(digest -> sign(key, Base64.getDecoder().decode(digest)))
        .toList();
  }

  private static byte[] sign(PrivateKey key, byte[] digest) {
    try {
      Signature signature = Signature.getInstance("NONEwithRSA");
      signature.initSign(key);
      signature.update(
          new DigestInfo(
                  new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE),
                  digest)
              .getEncoded());
      return signature.sign();
    } catch (GeneralSecurityException | java.io.IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
