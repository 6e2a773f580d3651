package vn.motcua.evidence.archive;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.evidence.revocation.Revocations;
import vn.motcua.evidence.revocation.Standing;

/**
 * Whom the reader trusts, and what the lists and OCSP answers in the archive say. An authority
 * between the signer and a trusted one may come from the archive: it proves nothing by itself.
 */
final class Authorities {
  private final Set<TrustAnchor> anchors = new HashSet<>();
  private final List<X509Certificate> between = new ArrayList<>();
  private Revocations revocations = Revocations.NONE;

  /**
   * Reads the trusted certificates.
   *
   * @param trusted PEM, one after the other, or DER
   * @throws IllegalArgumentException if there is none
   */
  Authorities(byte[] trusted) {
    try {
      for (Object one :
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(trusted))) {
        anchors.add(new TrustAnchor((X509Certificate) one, null));
      }
    } catch (GeneralSecurityException unreadable) {
      throw new IllegalArgumentException("no certificates", unreadable);
    }
    if (anchors.isEmpty()) {
      throw new IllegalArgumentException("no certificates");
    }
  }

  /**
   * Takes in a certificate ({@code .crt}), a list or an OCSP answer of the archive; what cannot be
   * read says nothing.
   */
  void learn(String name, byte[] der) {
    if (!name.endsWith(".crt")) {
      revocations = revocations.and(List.of(der));
      return;
    }
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      between.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
    } catch (GeneralSecurityException unreadable) {
      return;
    }
  }

  /** Whether the first certificate leads to a trusted one, all within their dates at the time. */
  boolean trust(List<X509Certificate> chain, Instant at) {
    try {
      X509Certificate signer = chain.get(0);
      signer.checkValidity(Date.from(at));
      if (isAnchor(signer)) {
        return true;
      }
      PKIXParameters parameters = new PKIXParameters(anchors);
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      CertPathValidator.getInstance("PKIX")
          .validate(
              CertificateFactory.getInstance("X.509").generateCertPath(path(chain)), parameters);
      return true;
    } catch (GeneralSecurityException untrusted) {
      return false;
    }
  }

  private List<X509Certificate> path(List<X509Certificate> chain) {
    List<X509Certificate> path = new ArrayList<>(List.of(chain.get(0)));
    List<X509Certificate> known = new ArrayList<>(chain);
    known.addAll(between);
    for (int i = 0; i < known.size(); i++) {
      X509Certificate last = path.get(path.size() - 1);
      if (isIssuedByAnchor(last)) {
        break;
      }
      issuer(last, known, path);
    }
    return path;
  }

  private static void issuer(
      X509Certificate of, Collection<X509Certificate> known, List<X509Certificate> path) {
    known.stream()
        .filter(one -> one.getSubjectX500Principal().equals(of.getIssuerX500Principal()))
        .filter(one -> !path.contains(one))
        .findFirst()
        .ifPresent(path::add);
  }

  /** Whether the reader trusts this very certificate: then nobody is asked about it. */
  boolean isAnchor(X509Certificate certificate) {
    return anchors.stream().anyMatch(a -> a.getTrustedCert().equals(certificate));
  }

  private boolean isIssuedByAnchor(X509Certificate certificate) {
    return anchors.stream()
        .anyMatch(
            a ->
                a.getTrustedCert()
                    .getSubjectX500Principal()
                    .equals(certificate.getIssuerX500Principal()));
  }

  /**
   * How the first certificate stood at the time.
   *
   * @param beside lists and answers that lie in the signed file itself
   */
  Standing standing(List<X509Certificate> chain, Revocations beside, Instant at) {
    List<X509Certificate> known = new ArrayList<>(chain);
    known.addAll(between);
    anchors.forEach(a -> known.add(a.getTrustedCert()));
    return revocations.and(beside).of(chain.get(0), known, at);
  }
}
