package vn.motcua.signing.custody;

import java.io.IOException;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.security.auth.login.LoginException;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Prepared;

/**
 * One token. A login holds for the whole process, so that a second caller would sign without
 * knowing the PIN: each batch therefore has the token to itself and ends logged out.
 */
final class Token {
  private static final List<String> WRONG = List.of("CKR_PIN_INCORRECT", "CKR_PIN_LEN_RANGE");
  private static final List<String> LOCKED = List.of("CKR_PIN_LOCKED", "CKR_PIN_EXPIRED");

  private final AuthProvider provider;

  Token(Provider provider) {
    this.provider = (AuthProvider) provider;
  }

  /**
   * Signs the whole batch under one PIN.
   *
   * @throws KeyCustody.WrongPin if it is not the PIN
   * @throws Refusal signing.token-locked, signing.token-unreachable, signing.token-key-missing if
   *     there is no key to the certificate, signing.token-key-open if the key could leave the token
   */
  synchronized List<byte[]> sign(X509Certificate certificate, char[] pin, List<Prepared> batch) {
    logOut();
    try {
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      PrivateKey key = key(store, certificate);
      List<byte[]> values = new ArrayList<>(batch.size());
      for (Prepared prepared : batch) {
        Signature signature = Signature.getInstance(prepared.algorithm().jcaName(), provider);
        signature.initSign(key);
        signature.update(prepared.toBeSigned());
        values.add(signature.sign());
      }
      return values;
    } catch (IOException | GeneralSecurityException | ProviderException failure) {
      throw said(failure);
    } finally {
      logOut();
    }
  }

  private static PrivateKey key(KeyStore store, X509Certificate certificate)
      throws GeneralSecurityException {
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias) && certificate.equals(store.getCertificate(alias))) {
        PrivateKey key = (PrivateKey) store.getKey(alias, null);
        if (key.getEncoded() != null) {
          throw new Refusal("signing.token-key-open");
        }
        return key;
      }
    }
    throw new Refusal("signing.token-key-missing");
  }

  /** What the token's answer means to the person who signs. */
  static RuntimeException said(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String words = String.valueOf(cause.getMessage());
      if (LOCKED.contains(words)) {
        return new Refusal("signing.token-locked");
      }
      if (WRONG.contains(words)) {
        return new KeyCustody.WrongPin(failure);
      }
    }
    return new Refusal("signing.token-unreachable");
  }

  private void logOut() {
    try {
      provider.logout();
    } catch (LoginException | ProviderException notLoggedIn) {
      // The next login begins anew either way.
      return;
    }
  }
}
