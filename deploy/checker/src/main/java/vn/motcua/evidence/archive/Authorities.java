package vn.motcua.evidence.archive;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom the reader trusts, and what the lists in the archive say. An authority between the signer
 * and a trusted one may come from the archive: it proves nothing by itself.
 */
final class Authorities {
  private final Set<TrustAnchor> anchors = new HashSet<>();
  private final List<X509Certificate> between = new ArrayList<>();
  private final List<X509CRL> lists = new ArrayList<>();

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

  /** Takes in a certificate or list of the archive; what cannot be read says nothing. */
  void learn(String name, byte[] der) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      if (name.endsWith(".crl")) {
        lists.add((X509CRL) factory.generateCRL(new ByteArrayInputStream(der)));
      } else {
        between.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
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

  private boolean isAnchor(X509Certificate certificate) {
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

  /** Whether a list, signed by the certificate's issuer, says it was revoked by then. */
  boolean revoked(List<X509Certificate> chain, Instant at) {
    X509Certificate signer = chain.get(0);
    List<X509Certificate> known = new ArrayList<>(chain);
    known.addAll(between);
    anchors.forEach(a -> known.add(a.getTrustedCert()));
    for (X509CRL list : lists) {
      X509CRLEntry entry = list.getRevokedCertificate(signer);
      if (entry != null
          && !entry.getRevocationDate().toInstant().isAfter(at)
          && known.stream().anyMatch(one -> issued(list, one))) {
        return true;
      }
    }
    return false;
  }

  private static boolean issued(X509CRL list, X509Certificate issuer) {
    try {
      list.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException notTheirs) {
      return false;
    }
  }
}
