package vn.motcua.evidence.revocation;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.evidence.cms.Der;

/**
 * Reads OCSP responses (RFC 6960). Believed are only those signed by the certificate's issuer
 * itself or by a responder that the issuer named for this (OCSPSigning, noCheck).
 */
final class OcspAnswer {
  private static final String BASIC = "1.3.6.1.5.5.7.48.1.1";
  private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
  private static final String NO_CHECK = "1.3.6.1.5.5.7.48.1.5";
  private static final int GOOD = 0x80;
  private static final int REVOKED = 0xa1;
  private static final Map<String, String> DIGESTS =
      Map.of(
          "1.3.14.3.2.26", "SHA-1",
          "2.16.840.1.101.3.4.2.1", "SHA-256",
          "2.16.840.1.101.3.4.2.2", "SHA-384",
          "2.16.840.1.101.3.4.2.3", "SHA-512");

  /** How long a response counts that names no next update. */
  private static final Duration WITHOUT_END = Duration.ofMinutes(10);

  private OcspAnswer() {}

  /**
   * What a response says of the certificate; empty if it is not about it, says unknown, or was not
   * signed by somebody who may.
   *
   * @param encoded the whole OCSPResponse in DER
   */
  static Optional<Said> read(byte[] encoded, X509Certificate certificate, X509Certificate issuer) {
    try {
      Der basic = basic(encoded);
      List<Der> data = basic.child(0).is(Der.SEQUENCE).children();
      int produced = 0;
      while (data.get(produced).tag() != Der.GENERALIZED_TIME) {
        produced++;
      }
      if (!signed(basic, data.get(produced).time(), issuer)) {
        return Optional.empty();
      }
      for (Der single : data.get(produced + 1).is(Der.SEQUENCE).children()) {
        if (isAbout(single.child(0), certificate, issuer)) {
          return said(single);
        }
      }
      return Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | GeneralSecurityException no) {
      return Optional.empty();
    }
  }

  private static Der basic(byte[] encoded) {
    Der response = Der.read(encoded).is(Der.SEQUENCE);
    Der bytes = response.child(1).is(Der.CONTEXT_0).child(0).is(Der.SEQUENCE);
    boolean successful =
        Arrays.equals(response.child(0).is(Der.ENUMERATED).content(), new byte[] {0});
    if (!successful || !bytes.child(0).oid().equals(BASIC)) {
      throw new IllegalArgumentException("no answer");
    }
    return Der.read(bytes.child(1).is(Der.OCTETS).content()).is(Der.SEQUENCE);
  }

  private static Optional<Said> said(Der single) {
    Der status = single.child(1);
    if (status.tag() != GOOD && status.tag() != REVOKED) {
      return Optional.empty();
    }
    Instant revokedAt = status.tag() == REVOKED ? status.child(0).time() : null;
    Instant from = single.child(2).time();
    List<Der> parts = single.children();
    boolean ends = parts.size() > 3 && parts.get(3).tag() == Der.CONTEXT_0;
    Instant until = ends ? parts.get(3).child(0).time() : from.plus(WITHOUT_END);
    return Optional.of(new Said(revokedAt, from, until));
  }

  /** CertID: serial number, and digests of the issuer's name and key. */
  private static boolean isAbout(Der id, X509Certificate certificate, X509Certificate issuer)
      throws GeneralSecurityException {
    String digest = DIGESTS.get(id.child(0).child(0).oid());
    if (digest == null || !id.child(3).integer().equals(certificate.getSerialNumber())) {
      return false;
    }
    byte[] key = bits(Der.read(issuer.getPublicKey().getEncoded()).child(1));
    return Arrays.equals(
            id.child(1).is(Der.OCTETS).content(),
            MessageDigest.getInstance(digest).digest(issuer.getSubjectX500Principal().getEncoded()))
        && Arrays.equals(
            id.child(2).is(Der.OCTETS).content(), MessageDigest.getInstance(digest).digest(key));
  }

  private static boolean signed(Der basic, Instant produced, X509Certificate issuer)
      throws GeneralSecurityException {
    if (signed(basic, issuer)) {
      return true;
    }
    List<Der> parts = basic.children();
    if (parts.size() > 3) {
      for (Der one : parts.get(3).is(Der.CONTEXT_0).child(0).children()) {
        X509Certificate responder =
            (X509Certificate)
                CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(one.encoded()));
        if (mayAnswerFor(responder, issuer, produced) && signed(basic, responder)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean signed(Der basic, X509Certificate by) {
    return Authority.signed(
        by.getPublicKey(),
        basic.child(1).child(0).oid(),
        basic.child(0).encoded(),
        bits(basic.child(2)));
  }

  private static boolean mayAnswerFor(X509Certificate responder, X509Certificate issuer, Instant at)
      throws GeneralSecurityException {
    List<String> purposes = responder.getExtendedKeyUsage();
    return purposes != null
        && purposes.contains(OCSP_SIGNING)
        && responder.getExtensionValue(NO_CHECK) != null
        && !Date.from(at).before(responder.getNotBefore())
        && !Date.from(at).after(responder.getNotAfter())
        && Authority.issued(responder, issuer);
  }

  /** What a bit string of whole bytes holds. */
  private static byte[] bits(Der string) {
    byte[] content = string.is(Der.BITS).content();
    return Arrays.copyOfRange(content, 1, content.length);
  }
}
