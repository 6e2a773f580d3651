package vn.motcua.signing.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.TestPki;

/**
 * A token of SoftHSM2, which is a real PKCS#11 library. Where its tokens lie, the build says by
 * {@code SOFTHSM2_CONF}, since the library asks the environment of the process.
 */
final class SoftToken {
  static final String PIN = "135790";
  private static final int TOKENS = 6;
  private static final Queue<String> FRESH = new ArrayDeque<>();
  private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

  final String slot;
  private final AuthProvider provider;

  private SoftToken(String slot, String attributes) {
    this.slot = slot;
    String settings =
        String.join(
            "\n",
            "--name=test" + slot + "x" + attributes.length(),
            "library=" + library(),
            "slot=" + slot,
            attributes);
    this.provider = (AuthProvider) Security.getProvider("SunPKCS11").configure(settings);
  }

  /** The token in this slot; keys made in it never leave it. */
  static SoftToken guarded(String slot) {
    return new SoftToken(slot, attributes(true));
  }

  /** The token in this slot, whose keys may be copied. */
  static SoftToken open(String slot) {
    return new SoftToken(slot, attributes(false));
  }

  static String library() {
    return List.of(
            "/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
        .stream()
        .filter(file -> Files.exists(Path.of(file)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("softhsm2 is not installed"));
  }

  private static String attributes(boolean guarded) {
    return "attributes(*,CKO_PRIVATE_KEY,*)={\nCKA_TOKEN=true\nCKA_SIGN=true\nCKA_SENSITIVE="
        + guarded
        + "\nCKA_EXTRACTABLE="
        + !guarded
        + "\n}";
  }

  /**
   * A fresh token. The library knows only tokens that were there when it was loaded, so all that a
   * run may need are made before the first is given away.
   *
   * @return its slot
   */
  static synchronized String fresh() throws IOException, InterruptedException {
    if (FRESH.isEmpty()) {
      for (int i = 0; i < TOKENS; i++) {
        FRESH.add(initialise("motcua-" + i));
      }
    }
    return FRESH.remove();
  }

  private static String initialise(String label) throws IOException, InterruptedException {
    Path settings = Path.of(System.getenv("SOFTHSM2_CONF"));
    Path tokens = settings.resolveSibling("tokens");
    Files.createDirectories(tokens);
    Files.writeString(settings, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
    Process program =
        new ProcessBuilder(
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                label,
                "--so-pin",
                "97531",
                "--pin",
                PIN)
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes());
    program.waitFor();
    Matcher slot = SLOT.matcher(said);
    if (!slot.find()) {
      throw new IllegalStateException(said);
    }
    return slot.group(1);
  }

  /** Makes a key inside for this officer and certifies it. */
  Credential certify(long officerId, String algorithm, int bits)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, PIN.toCharArray());
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, provider);
    generator.initialize(bits);
    KeyPair keys = generator.generateKeyPair();
    X509Certificate certificate =
        TestPki.OURS
            .signer(officerId, keys, TestPki.START, TestPki.NOW.plusSeconds(86_400))
            .credential()
            .certificate();
    X509Certificate issuing = TestPki.OURS.issuing.certificate();
    Certificate[] chain = {certificate, issuing};
    store.setKeyEntry("signing-" + officerId, keys.getPrivate(), null, chain);
    return new Credential(
        "officer-" + officerId,
        HolderKind.OFFICER,
        officerId,
        List.of(certificate, issuing),
        CustodyKind.PKCS11,
        slot);
  }

  /** Puts a key that was made elsewhere in; it does not come out again. */
  void put(PrivateKey key, List<X509Certificate> chain)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, PIN.toCharArray());
    store.setKeyEntry("signing", key, null, chain.toArray(Certificate[]::new));
    provider.logout();
  }

  /** The handle of the key, as the library describes it. */
  PrivateKey key(long officerId) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, PIN.toCharArray());
    return (PrivateKey) store.getKey("signing-" + officerId, null);
  }

  void logOut() throws GeneralSecurityException {
    provider.logout();
  }
}
