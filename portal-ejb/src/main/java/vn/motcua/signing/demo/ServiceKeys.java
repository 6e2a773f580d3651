package vn.motcua.signing.demo;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/**
 * Gives the simulated OCSP responder and time-stamp authority a key each: PEM files with key and
 * chain that only the portal's own user can read. They sign nothing that anybody outside the
 * demonstration believes.
 */
final class ServiceKeys {
  private static final FileAttribute<?> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path folder;

  ServiceKeys(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the keys that are missing.
   *
   * @param chain the issuing authority first, then the root
   */
  void equip(CertificateMaker maker, Issuer issuing, List<X509Certificate> chain) {
    Instant from = issuing.certificate().getNotBefore().toInstant();
    give("ocsp.pem", key -> maker.ocspResponder(issuing, key, from), chain);
    give("tsa.pem", key -> maker.timeStampAuthority(issuing, key, from), chain);
  }

  private void give(
      String name, Function<PublicKey, X509Certificate> certify, List<X509Certificate> chain) {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      return;
    }
    KeyPair keys = KeyKind.P_256.generate();
    StringWriter text = new StringWriter();
    try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
      pem.writeObject(new JcaPKCS8Generator(keys.getPrivate(), null));
      pem.writeObject(certify.apply(keys.getPublic()));
      for (X509Certificate issuer : chain) {
        pem.writeObject(issuer);
      }
      pem.flush();
      write(file, text.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(Path file, String text) throws IOException {
    if (!Files.exists(folder)) {
      Files.createDirectories(folder, FOLDER);
    }
    Path fresh = Files.createTempFile(folder, "new", null, FILE);
    Files.writeString(fresh, text, StandardCharsets.US_ASCII);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
