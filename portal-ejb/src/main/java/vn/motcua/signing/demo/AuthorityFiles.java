package vn.motcua.signing.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Settings;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.custody.KeyFiles;
import vn.motcua.signing.trust.TrustedAuthorities;

/**
 * The demonstration's authority as files: its keys beside the other keys, its certificates and its
 * revocation list in the trust folder. Works in the demo profile only.
 */
@ApplicationScoped
public class AuthorityFiles {
  /** Certificates begin this long before the first start, so that the demonstration has a past. */
  public static final Duration PAST = Duration.ofDays(400);

  private static final Duration LIST_LIFE = Duration.ofDays(7);
  private static final Duration RENEW_AFTER = Duration.ofHours(12);
  private static final String ROOT = "demo-root";
  private static final String ISSUING = "demo-issuing";
  private static final String LIST = "lists/demo.crl";

  private SigningSettings settings;
  private KeyFiles keys;
  private ServiceKeys services;

  protected AuthorityFiles() {}

  @Inject
  public AuthorityFiles(SigningSettings settings, KeyFiles keys) {
    this.settings = settings;
    this.keys = keys;
    this.services = new ServiceKeys(settings.simulators());
  }

  /**
   * Makes root, issuing authority, first revocation list and the keys of OCSP responder and
   * time-stamp authority unless they exist.
   *
   * @throws IllegalStateException outside the demo profile
   */
  public synchronized void found(Instant now) {
    if (!settings.demo()) {
      throw new IllegalStateException(
          "the demonstration's authority exists in the demo profile only");
    }
    if (!keys.has(ISSUING) || !Files.exists(settings.trust().resolve(LIST))) {
      foundAuthorities(now);
    }
    services.equip(maker(), issuing(), keys.chain(ISSUING));
  }

  private void foundAuthorities(Instant now) {
    CertificateMaker maker = maker();
    Issuer root = maker.root(now.minus(PAST));
    Issuer issuing = maker.issuing(root, now.minus(PAST));
    keys.keep(ROOT, root.key(), List.of(root.certificate()), null);
    publish("roots/demo-root.crt", encoded(root.certificate()));
    publish("authorities/demo-issuing.crt", encoded(issuing.certificate()));
    keys.keep(ISSUING, issuing.key(), List.of(issuing.certificate(), root.certificate()), null);
    publish(LIST, encoded(maker.revocationList(issuing, null, null, now, LIST_LIFE)));
  }

  /** Makes a fresh list when the last one is half a day old. */
  public synchronized void renewList(Instant now) {
    X509CRL last = list();
    if (last.getThisUpdate().toInstant().plus(RENEW_AFTER).isBefore(now)) {
      publish(LIST, encoded(maker().revocationList(issuing(), last, null, now, LIST_LIFE)));
    }
  }

  /** Puts a certificate on the list; the list is published at once. */
  public synchronized void revoke(X509Certificate certificate, Instant now) {
    X509CRL last = list();
    if (last.getRevokedCertificate(certificate) == null) {
      publish(
          LIST,
          encoded(
              maker()
                  .revocationList(issuing(), last, certificate.getSerialNumber(), now, LIST_LIFE)));
    }
  }

  /**
   * Makes a key and its certificate for a holder; a key of the same name is replaced.
   *
   * @param pin null for organisations, which sign unattended
   */
  public synchronized Credential certify(Holder holder, KeyKind kind, char[] pin) {
    KeyPair pair = kind.generate();
    Issuer issuing = issuing();
    Instant from = issuing.certificate().getNotBefore().toInstant();
    X509Certificate certificate = maker().holder(issuing, holder, pair.getPublic(), from);
    Credential credential =
        new Credential(
            holder.credentialId(),
            holder.kind(),
            holder.id(),
            List.of(certificate, issuing.certificate()),
            CustodyKind.PKCS12);
    keys.keep(credential.id(), pair.getPrivate(), credential.chain(), pin);
    return credential;
  }

  private Issuer issuing() {
    return new Issuer(keys.chain(ISSUING).get(0), keys.authorityKey(ISSUING));
  }

  private X509CRL list() {
    List<X509CRL> lists = TrustedAuthorities.read(settings.trust()).lists();
    X509Certificate issuing = keys.chain(ISSUING).get(0);
    return lists.stream()
        .filter(l -> l.getIssuerX500Principal().equals(issuing.getSubjectX500Principal()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the revocation list is missing"));
  }

  private CertificateMaker maker() {
    return new CertificateMaker(
        settings.baseUrl() + "/pki/demo.crl",
        Settings.find("portal.simulator.url").map(url -> url + "/ocsp").orElse(null));
  }

  private void publish(String name, byte[] content) {
    Path path = settings.trust().resolve(name);
    try {
      Files.createDirectories(path.getParent());
      Path fresh = Files.createTempFile(path.getParent(), "new", null);
      Files.write(fresh, content);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] encoded(X509CRL list) {
    try {
      return list.getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
