package vn.motcua.signing.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.motcua.signing.KeyAlgorithm;

/**
 * Reads OCSP responses (RFC 6960). Believed are only those signed by the certificate's issuer
 * itself or by a responder that the issuer named for this (OCSPSigning, noCheck), with SHA-256 or
 * more.
 */
public final class OcspAnswers {
  private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
  private static final Set<ASN1ObjectIdentifier> WEAK =
      Set.of(
          new DefaultSignatureAlgorithmIdentifierFinder().find("SHA1withRSA").getAlgorithm(),
          new DefaultSignatureAlgorithmIdentifierFinder().find("MD5withRSA").getAlgorithm(),
          new DefaultSignatureAlgorithmIdentifierFinder().find("SHA1withECDSA").getAlgorithm());

  /** How long a response counts that names no next update. */
  private static final Duration WITHOUT_END = Duration.ofMinutes(10);

  private OcspAnswers() {}

  /**
   * What a response says of the certificate; empty if it is not about it, says unknown, or was not
   * signed by somebody who may.
   *
   * @param encoded the whole OCSPResponse in DER
   */
  public static Optional<RevocationAnswer> read(
      byte[] encoded, X509Certificate certificate, X509Certificate issuer) {
    try {
      OCSPResp response = new OCSPResp(encoded);
      if (response.getStatus() != OCSPResp.SUCCESSFUL
          || !(response.getResponseObject() instanceof BasicOCSPResp basic)
          || !signed(basic, issuer)) {
        return Optional.empty();
      }
      for (SingleResp single : basic.getResponses()) {
        if (isAbout(single.getCertID(), certificate, issuer)) {
          return answer(single, encoded);
        }
      }
      return Optional.empty();
    } catch (IOException
        | OCSPException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException unreadable) {
      // A stranger's bytes can trip the library in many ways; each means "says nothing".
      return Optional.empty();
    }
  }

  /** The nonce that a response repeats, null without one or if it cannot be read. */
  static byte[] nonce(byte[] encoded) {
    try {
      Object basic = new OCSPResp(encoded).getResponseObject();
      var extension =
          basic instanceof BasicOCSPResp response
              ? response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce)
              : null;
      return extension == null ? null : extension.getExtnValue().getOctets();
    } catch (IOException | OCSPException | RuntimeException unreadable) {
      return null;
    }
  }

  private static Optional<RevocationAnswer> answer(SingleResp single, byte[] encoded) {
    if (single.getCertStatus() instanceof UnknownStatus) {
      return Optional.empty();
    }
    Instant revokedAt =
        single.getCertStatus() instanceof RevokedStatus revoked
            ? revoked.getRevocationTime().toInstant()
            : null;
    Instant from = single.getThisUpdate().toInstant();
    Instant until =
        single.getNextUpdate() == null
            ? from.plus(WITHOUT_END)
            : single.getNextUpdate().toInstant();
    return Optional.of(
        new RevocationAnswer(RevocationAnswer.Kind.OCSP, revokedAt, from, until, encoded));
  }

  private static boolean isAbout(
      CertificateID id, X509Certificate certificate, X509Certificate issuer)
      throws GeneralSecurityException, OCSPException, OperatorCreationException {
    return id.getSerialNumber().equals(certificate.getSerialNumber())
        && id.matchesIssuer(
            new JcaX509CertificateHolder(issuer), new JcaDigestCalculatorProviderBuilder().build());
  }

  private static boolean signed(BasicOCSPResp basic, X509Certificate issuer)
      throws GeneralSecurityException, OCSPException, OperatorCreationException {
    if (WEAK.contains(basic.getSignatureAlgOID())) {
      return false;
    }
    if (verifies(basic, issuer.getPublicKey())) {
      return true;
    }
    for (X509CertificateHolder holder : List.of(basic.getCerts())) {
      X509Certificate responder = new JcaX509CertificateConverter().getCertificate(holder);
      if (mayAnswerFor(responder, issuer, basic.getProducedAt())
          && verifies(basic, responder.getPublicKey())) {
        return true;
      }
    }
    return false;
  }

  private static boolean verifies(BasicOCSPResp basic, PublicKey key)
      throws OperatorCreationException {
    try {
      KeyAlgorithm.of(key);
      return basic.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key));
    } catch (OCSPException | KeyAlgorithm.WeakKey otherKey) {
      return false;
    }
  }

  private static boolean mayAnswerFor(X509Certificate responder, X509Certificate issuer, Date at)
      throws GeneralSecurityException {
    List<String> purposes = responder.getExtendedKeyUsage();
    return purposes != null
        && purposes.contains(OCSP_SIGNING)
        && responder.getExtensionValue(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck.getId()) != null
        && responder.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
        && !at.before(responder.getNotBefore())
        && !at.after(responder.getNotAfter())
        && issuedBy(responder, issuer);
  }

  private static boolean issuedBy(X509Certificate responder, X509Certificate issuer) {
    try {
      responder.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException no) {
      return false;
    }
  }
}
