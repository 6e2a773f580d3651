package vn.motcua.signing.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.RegisterCredential;

/** Plays the security module of the server, with the key the demonstration made for an officer. */
@ApplicationScoped
public class TokenOfServer {
  /** What opens it. */
  public static final String PIN = SoftToken.PIN;

  @Inject private KeyFiles files;

  /**
   * Puts the officer's key into a new token and makes its library the portal's.
   *
   * @param pin of the file the key is in now
   */
  public RegisterCredential order(long officerId, String pin)
      throws IOException, InterruptedException, GeneralSecurityException {
    String name = "officer-" + officerId;
    PrivateKey key = files.open(name, pin.toCharArray());
    List<X509Certificate> chain = files.chain(name);
    String slot = SoftToken.fresh();
    SoftToken.guarded(slot).put(key, chain);
    System.setProperty("portal.pkcs11.library", SoftToken.library());
    return new RegisterCredential(HolderKind.OFFICER, officerId, CustodyKind.PKCS11, slot, chain);
  }
}
