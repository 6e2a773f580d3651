package vn.motcua.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.jcajce.JcaCertificateID;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.motcua.signing.demo.KeyKind;

/** OCSP answers as a responder gives them, and as none would. */
public record OcspForgery(
    X509Certificate responder, PrivateKey key, X509Certificate about, X509Certificate issuer) {

  /** By the responder that the authority named, about one of its certificates. */
  public static OcspForgery by(TestPki authority, X509Certificate about) {
    KeyPair keys = KeyKind.P_256.generate();
    return new OcspForgery(
        authority.maker.ocspResponder(authority.issuing, keys.getPublic(), TestPki.START),
        keys.getPrivate(),
        about,
        authority.issuing.certificate());
  }

  /** The same by the authority itself. */
  public OcspForgery byIssuer(TestPki authority) {
    return new OcspForgery(authority.issuing.certificate(), authority.issuing.key(), about, issuer);
  }

  /** The same by a holder of a certificate of the same authority, who is no responder. */
  public OcspForgery by(TestPki.Signer holder) {
    return new OcspForgery(holder.credential().certificate(), holder.key(), about, issuer);
  }

  /** The same by a service that the authority named for something, or that lacks noCheck. */
  public OcspForgery byService(TestPki authority, KeyPurposeId purpose, boolean noCheck) {
    KeyPair keys = KeyKind.P_256.generate();
    X509Certificate by = authority.issuing.certificate();
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            by,
            BigInteger.TEN,
            Date.from(TestPki.START),
            Date.from(TestPki.NOW.plus(Duration.ofDays(30))),
            new X500Principal("CN=service"),
            keys.getPublic());
    try {
      builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
      if (noCheck) {
        builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
      }
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(
                      new JcaContentSignerBuilder("SHA256withECDSA")
                          .build(authority.issuing.key())));
      return new OcspForgery(certificate, keys.getPrivate(), about, issuer);
    } catch (CertIOException | GeneralSecurityException | OperatorCreationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Says that it was revoked then. */
  public static CertificateStatus revoked(Instant since) {
    return new RevokedStatus(Date.from(since), CRLReason.keyCompromise);
  }

  /** An answer made then, good for an hour. */
  public byte[] says(CertificateStatus status, Instant from) {
    return says(status, from, from.plus(Duration.ofHours(1)));
  }

  /**
   * An answer.
   *
   * @param until null to name none
   */
  public byte[] says(CertificateStatus status, Instant from, Instant until) {
    try {
      DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
      BasicOCSPRespBuilder basic =
          new JcaBasicOCSPRespBuilder(responder.getPublicKey(), digests.get(RespID.HASH_SHA1));
      basic.addResponse(
          new JcaCertificateID(
              digests.get(CertificateID.HASH_SHA1), issuer, about.getSerialNumber()),
          status,
          Date.from(from),
          until == null ? null : Date.from(until));
      String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
      return new OCSPRespBuilder()
          .build(
              OCSPRespBuilder.SUCCESSFUL,
              basic.build(
                  new JcaContentSignerBuilder(algorithm).build(key),
                  new X509CertificateHolder[] {new JcaX509CertificateHolder(responder)},
                  Date.from(from)))
          .getEncoded();
    } catch (IOException
        | GeneralSecurityException
        | OCSPException
        | OperatorCreationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
