package vn.motcua.signing.custody;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import vn.motcua.signing.SigningSettings;

/** The keys that the demonstration made for its officers, to be put on a token elsewhere. */
public final class OfficerKeys {
  private final KeyFiles files;

  /** Those of the portal with this data folder. */
  public OfficerKeys(Path data) {
    files = new KeyFiles(new SigningSettings(data, "http://localhost", true));
  }

  /** An officer's private key. */
  public PrivateKey key(long officerId, String pin) {
    return files.open(name(officerId), pin.toCharArray());
  }

  /** The certificate to it. */
  public X509Certificate certificate(long officerId) {
    return files.chain(name(officerId)).get(0);
  }

  private static String name(long officerId) {
    return "officer-" + officerId;
  }
}
