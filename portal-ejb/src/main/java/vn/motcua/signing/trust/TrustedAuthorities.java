package vn.motcua.signing.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Roots, issuing authorities and revocation lists at one moment. */
public final class TrustedAuthorities {
  private final List<X509Certificate> roots;
  private final List<X509Certificate> authorities;
  private final List<X509CRL> lists;
  private final IssuerProofs proofs = new IssuerProofs();

  /**
   * Takes them together.
   *
   * @param roots trusted by themselves
   * @param authorities issued by a root, they issue to officers and organisations
   * @param lists at most one current list of each authority
   */
  public TrustedAuthorities(
      List<X509Certificate> roots, List<X509Certificate> authorities, List<X509CRL> lists) {
    this.roots = List.copyOf(roots);
    this.authorities = List.copyOf(authorities);
    this.lists = List.copyOf(lists);
  }

  /** Reads {@code roots/*.crt}, {@code authorities/*.crt} and {@code lists/*.crl} of the folder. */
  public static TrustedAuthorities read(Path folder) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      return new TrustedAuthorities(
          certificates(factory, folder.resolve("roots")),
          certificates(factory, folder.resolve("authorities")),
          lists(factory, folder.resolve("lists")));
    } catch (GeneralSecurityException | IOException unreadable) {
      throw new IllegalStateException("trusted certificates cannot be read", unreadable);
    }
  }

  /** The authority that issued a certificate, found by name and proved by its signature. */
  public Optional<X509Certificate> issuerOf(X509Certificate certificate) {
    return Stream.of(authorities, roots)
        .flatMap(Collection::stream)
        .filter(a -> a.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
        .filter(a -> proofs.signedBy(certificate, a))
        .findFirst();
  }

  /** The newest list of an authority whose signature verifies. */
  public Optional<X509CRL> listOf(X509Certificate authority) {
    return lists.stream()
        .filter(l -> l.getIssuerX500Principal().equals(authority.getSubjectX500Principal()))
        .filter(l -> proofs.signedBy(l, authority))
        .max((a, b) -> a.getThisUpdate().compareTo(b.getThisUpdate()));
  }

  public boolean isRoot(X509Certificate certificate) {
    return roots.contains(certificate);
  }

  public List<X509Certificate> roots() {
    return roots;
  }

  public List<X509Certificate> authorities() {
    return authorities;
  }

  public List<X509CRL> lists() {
    return lists;
  }

  private static List<X509Certificate> certificates(CertificateFactory factory, Path folder)
      throws IOException, CertificateException {
    List<X509Certificate> certificates = new ArrayList<>();
    for (byte[] content : contents(folder)) {
      certificates.add(
          (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(content)));
    }
    return certificates;
  }

  private static List<X509CRL> lists(CertificateFactory factory, Path folder)
      throws IOException, CRLException {
    List<X509CRL> lists = new ArrayList<>();
    for (byte[] content : contents(folder)) {
      lists.add((X509CRL) factory.generateCRL(new ByteArrayInputStream(content)));
    }
    return lists;
  }

  private static List<byte[]> contents(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".crt") || f.toString().endsWith(".crl"))
          .sorted()
          .map(TrustedAuthorities::content)
          .toList();
    }
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
