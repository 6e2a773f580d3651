package vn.motcua.signing.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.Prepared;
import vn.motcua.signing.SignatureEngine;

/**
 * Signs with keys from files. An officer's key is opened for each act and forgotten; an
 * organisation's key signs unattended and is kept in memory after its first use.
 */
@ApplicationScoped
public class Pkcs12Custody implements KeyCustody {
  private final Map<X509Certificate, PrivateKey> unattended = new ConcurrentHashMap<>();
  private KeyFiles files;

  protected Pkcs12Custody() {}

  @Inject
  public Pkcs12Custody(KeyFiles files) {
    this.files = files;
  }

  @Override
  public CustodyKind kind() {
    return CustodyKind.PKCS12;
  }

  @Override
  public SigningStart start(Credential credential, char[] pin, List<Prepared> batch) {
    files.requireAllowed();
    PrivateKey key =
        credential.holderKind().isUnattended()
            ? unattended.computeIfAbsent(
                credential.certificate(), certificate -> files.open(credential.id(), null))
            : files.open(credential.id(), pin);
    List<byte[]> values = new ArrayList<>(batch.size());
    for (Prepared prepared : batch) {
      values.add(sign(key, prepared));
    }
    return new SigningStart.Done(values);
  }

  @Override
  public SigningStart resume(String transaction, byte[] answer) {
    throw new IllegalArgumentException("a key in a file never waits for anybody");
  }

  private static byte[] sign(PrivateKey key, Prepared prepared) {
    try {
      Signature signature = SignatureEngine.of(prepared.algorithm().jcaName());
      signature.initSign(key);
      signature.update(prepared.toBeSigned());
      return signature.sign();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("the key does not sign", failure);
    }
  }
}
