package vn.motcua.evidence;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.evidence.revocation.Revocations;
import vn.motcua.evidence.revocation.Standing;

/**
 * Certificates that the reader trusts because he got them elsewhere: of the signers themselves, or
 * of an authority. Whether a certificate was revoked is asked of what lies in the signed file only:
 * anything else takes a network.
 */
public final class Trust {
  private final Set<X509Certificate> pinned;

  private Trust(Set<X509Certificate> pinned) {
    this.pinned = pinned;
  }

  /**
   * Reads certificates as PEM, one after the other, or one as DER.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Trust read(byte[] file) {
    Set<X509Certificate> pinned = new HashSet<>();
    try {
      for (Object one :
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(file))) {
        pinned.add((X509Certificate) one);
      }
    } catch (CertificateException unreadable) {
      throw new IllegalArgumentException("no certificates", unreadable);
    }
    if (pinned.isEmpty()) {
      throw new IllegalArgumentException("no certificates");
    }
    return new Trust(pinned);
  }

  /**
   * Whether the first certificate is pinned, or leads to a pinned one through the others, each
   * within its dates at the time.
   */
  public boolean covers(List<X509Certificate> chain, Instant at) {
    X509Certificate signer = chain.get(0);
    try {
      signer.checkValidity(Date.from(at));
      if (pinned.contains(signer)) {
        return true;
      }
      Set<TrustAnchor> anchors = new HashSet<>();
      pinned.forEach(one -> anchors.add(new TrustAnchor(one, null)));
      PKIXParameters parameters = new PKIXParameters(anchors);
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      List<X509Certificate> between = chain.stream().filter(c -> !pinned.contains(c)).toList();
      CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(between);
      CertPathValidator.getInstance("PKIX").validate(path, parameters);
      return true;
    } catch (GeneralSecurityException untrusted) {
      return false;
    }
  }

  /** Whether this very certificate is pinned: then nobody is asked about it. */
  boolean isPinned(X509Certificate certificate) {
    return pinned.contains(certificate);
  }

  /** How the first certificate stood at the time, as far as these lists and answers say. */
  Standing standing(List<X509Certificate> chain, Revocations kept, Instant at) {
    List<X509Certificate> known = new ArrayList<>(chain);
    known.addAll(pinned);
    return kept.of(chain.get(0), known, at);
  }
}
