package vn.motcua.signing.timestamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import vn.motcua.signing.KeyAlgorithm;

/**
 * Judges a time-stamp by itself: one signer, whose certificate is in it, named by SHA-256 or more
 * (ESSCertIDv2), critically for time-stamping and valid at the time; strong key and digests; the
 * imprint is that of our value.
 */
public final class TimeStampTokens {
  private static final Map<ASN1ObjectIdentifier, String> DIGESTS =
      Map.of(
          NISTObjectIdentifiers.id_sha256,
          "SHA-256",
          NISTObjectIdentifiers.id_sha384,
          "SHA-384",
          NISTObjectIdentifiers.id_sha512,
          "SHA-512");

  private TimeStampTokens() {}

  /**
   * Verifies a token over a value.
   *
   * @throws TimeStampNotGood saying what is wrong
   */
  public static TimeStamp verify(byte[] der, byte[] value) {
    TimeStampToken token = read(der);
    String digest = DIGESTS.get(token.getTimeStampInfo().getMessageImprintAlgOID());
    if (digest == null) {
      throw new TimeStampNotGood(TimeStampNotGood.Reason.WEAK);
    }
    try {
      return verify(token, der, MessageDigest.getInstance(digest).digest(value));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The same over the SHA-256 of a value. */
  static TimeStamp verifyDigest(byte[] der, byte[] sha256) {
    TimeStampToken token = read(der);
    if (!NISTObjectIdentifiers.id_sha256.equals(
        token.getTimeStampInfo().getMessageImprintAlgOID())) {
      throw new TimeStampNotGood(TimeStampNotGood.Reason.OTHER_VALUE);
    }
    return verify(token, der, sha256);
  }

  private static TimeStamp verify(TimeStampToken token, byte[] der, byte[] imprint) {
    try {
      return verified(token, der, imprint);
    } catch (TimeStampNotGood known) {
      throw known;
    } catch (RuntimeException hostile) {
      // A stranger's bytes can trip the library in many ways; each means "broken".
      throw new TimeStampNotGood(TimeStampNotGood.Reason.BROKEN);
    }
  }

  private static TimeStamp verified(TimeStampToken token, byte[] der, byte[] imprint) {
    if (!MessageDigest.isEqual(imprint, token.getTimeStampInfo().getMessageImprintDigest())) {
      throw new TimeStampNotGood(TimeStampNotGood.Reason.OTHER_VALUE);
    }
    List<X509Certificate> certificates = certificates(token);
    X509Certificate authority = certificates.get(0);
    requireStrong(token, authority);
    try {
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
    } catch (TSPException | OperatorCreationException broken) {
      throw new TimeStampNotGood(TimeStampNotGood.Reason.BROKEN);
    }
    return new TimeStamp(
        der.clone(), token.getTimeStampInfo().getGenTime().toInstant(), certificates);
  }

  private static void requireStrong(TimeStampToken token, X509Certificate authority) {
    boolean named =
        token.getSignedAttributes() != null
            && token.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                != null;
    String digest =
        token.toCMSSignedData().getSignerInfos().getSigners().iterator().next().getDigestAlgOID();
    if (!named || !DIGESTS.containsKey(new ASN1ObjectIdentifier(digest))) {
      throw new TimeStampNotGood(TimeStampNotGood.Reason.WEAK);
    }
    try {
      KeyAlgorithm.of(authority.getPublicKey());
    } catch (KeyAlgorithm.WeakKey weak) {
      throw new TimeStampNotGood(TimeStampNotGood.Reason.WEAK);
    }
  }

  private static List<X509Certificate> certificates(TimeStampToken token) {
    Collection<X509CertificateHolder> own = token.getCertificates().getMatches(token.getSID());
    if (own.size() != 1) {
      throw new TimeStampNotGood(TimeStampNotGood.Reason.BROKEN);
    }
    X509CertificateHolder authority = own.iterator().next();
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    try {
      List<X509Certificate> certificates = new ArrayList<>();
      certificates.add(converter.getCertificate(authority));
      for (X509CertificateHolder other : token.getCertificates().getMatches(null)) {
        if (!other.equals(authority)) {
          certificates.add(converter.getCertificate(other));
        }
      }
      return certificates;
    } catch (CertificateException unreadable) {
      throw new TimeStampNotGood(TimeStampNotGood.Reason.BROKEN);
    }
  }

  private static TimeStampToken read(byte[] der) {
    try {
      return new TimeStampToken(new CMSSignedData(der));
    } catch (TSPException | IOException | CMSException | RuntimeException unreadable) {
      throw new TimeStampNotGood(TimeStampNotGood.Reason.BROKEN);
    }
  }
}
