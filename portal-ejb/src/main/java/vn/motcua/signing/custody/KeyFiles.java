package vn.motcua.signing.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.SigningSettings;

/**
 * Keys in PKCS#12 files below {@code keys}, readable by the portal's own user only. Demonstration
 * and development only: outside the demo profile every call fails.
 *
 * <p>A file's password comes from the secrets folder; a holder's key also needs the PIN, so that
 * neither the files nor the PIN alone open it.
 */
@ApplicationScoped
public class KeyFiles {
  private static final String ALIAS = "signing";
  private static final String SECRET = "signing-keys";
  private static final int SECRET_BYTES = 32;

  private SigningSettings settings;

  protected KeyFiles() {}

  @Inject
  public KeyFiles(SigningSettings settings) {
    this.settings = settings;
  }

  /** True if there is a key of this name. */
  public boolean has(String name) {
    return Files.exists(file(name));
  }

  /**
   * Keeps a key with its chain.
   *
   * @param pin null for keys that sign unattended
   */
  public void keep(String name, PrivateKey key, List<X509Certificate> chain, char[] pin) {
    onlyInDemo();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(ALIAS, key, password(name, pin), chain.toArray(Certificate[]::new));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      store.store(bytes, password(name, null));
      write(file(name), bytes.toByteArray());
    } catch (GeneralSecurityException | IOException failure) {
      throw new IllegalStateException("key " + name + " cannot be kept", failure);
    }
  }

  /**
   * The private key.
   *
   * @throws KeyCustody.WrongPin if the PIN does not open it
   */
  PrivateKey open(String name, char[] pin) {
    onlyInDemo();
    try {
      return (PrivateKey) store(name).getKey(ALIAS, password(name, pin));
    } catch (UnrecoverableKeyException wrong) {
      throw new KeyCustody.WrongPin(wrong);
    } catch (GeneralSecurityException | IOException failure) {
      throw new IllegalStateException("key " + name + " cannot be read", failure);
    }
  }

  /**
   * @throws Refusal signing.demo-only outside the demonstration
   */
  void requireAllowed() {
    if (!settings.demo()) {
      throw new Refusal("signing.demo-only");
    }
  }

  /** The key of an authority, which signs unattended. */
  public PrivateKey authorityKey(String name) {
    return open(name, null);
  }

  /** The certificates kept with a key, the holder's first. */
  public List<X509Certificate> chain(String name) {
    onlyInDemo();
    try {
      return Stream.of(store(name).getCertificateChain(ALIAS))
          .map(X509Certificate.class::cast)
          .toList();
    } catch (GeneralSecurityException | IOException failure) {
      throw new IllegalStateException("key " + name + " cannot be read", failure);
    }
  }

  private KeyStore store(String name) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(Files.readAllBytes(file(name))), password(name, null));
    return store;
  }

  private char[] password(String name, char[] pin) throws GeneralSecurityException, IOException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
    mac.update(name.getBytes(StandardCharsets.UTF_8));
    if (pin != null) {
      mac.update((byte) 0);
      for (char digit : pin) {
        mac.update((byte) (digit >> Byte.SIZE));
        mac.update((byte) digit);
      }
    }
    return HexFormat.of().formatHex(mac.doFinal()).toCharArray();
  }

  private synchronized byte[] secret() throws IOException {
    Path path = settings.secrets().resolve(SECRET);
    if (!Files.exists(path)) {
      byte[] fresh = new byte[SECRET_BYTES];
      new SecureRandom().nextBytes(fresh);
      write(path, HexFormat.of().formatHex(fresh).getBytes(StandardCharsets.US_ASCII));
    }
    return Files.readAllBytes(path);
  }

  private Path file(String name) {
    if (!name.matches("[a-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("not a key name");
    }
    return settings.keys().resolve(name.toLowerCase(Locale.ROOT) + ".p12");
  }

  private void onlyInDemo() {
    if (!settings.demo()) {
      throw new IllegalStateException("keys in files exist in the demo profile only");
    }
  }

  private static void write(Path path, byte[] content) {
    try {
      Path folder = path.getParent();
      if (!Files.exists(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      Path fresh =
          Files.createTempFile(
              folder,
              "new",
              null,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(fresh, content);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
