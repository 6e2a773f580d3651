package vn.motcua.signing.demo;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes certificates and revocation lists (RFC 5280). Keeps nothing. */
public final class CertificateMaker {
  private static final Duration AUTHORITY_LIFE = Duration.ofDays(20 * 365);
  private static final Duration HOLDER_LIFE = Duration.ofDays(5 * 365);
  private static final int SERIAL_BITS = 127;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String crlAddress;
  private final String ocspAddress;

  /**
   * @param crlAddress where everybody can fetch the revocation list
   * @param ocspAddress where everybody can ask the OCSP responder, null if there is none
   */
  public CertificateMaker(String crlAddress, String ocspAddress) {
    this.crlAddress = crlAddress;
    this.ocspAddress = ocspAddress;
  }

  /** A root that signs itself. */
  public Issuer root(Instant from) {
    KeyPair keys = KeyKind.P_256.generate();
    X500Name name = authorityName("Một Cửa DEMO – Chứng thư gốc thử nghiệm");
    X509v3CertificateBuilder builder =
        builder(name, name, keys.getPublic(), from, from.plus(AUTHORITY_LIFE));
    try {
      authority(builder, 1);
      identifiers(builder, keys.getPublic(), keys.getPublic());
    } catch (CertIOException | GeneralSecurityException unexpected) {
      throw new IllegalStateException(unexpected);
    }
    return new Issuer(sign(builder, keys.getPrivate()), keys.getPrivate());
  }

  /** The authority that issues to officers and organisations. */
  public Issuer issuing(Issuer root, Instant from) {
    KeyPair keys = KeyKind.P_256.generate();
    X500Name name = authorityName("Một Cửa DEMO – CA thử nghiệm");
    X509v3CertificateBuilder builder =
        builder(subject(root), name, keys.getPublic(), from, from.plus(AUTHORITY_LIFE));
    try {
      authority(builder, 0);
      identifiers(builder, keys.getPublic(), root.certificate().getPublicKey());
    } catch (CertIOException | GeneralSecurityException unexpected) {
      throw new IllegalStateException(unexpected);
    }
    return new Issuer(sign(builder, root.key()), keys.getPrivate());
  }

  /** A certificate for signing papers: digital signature and non-repudiation, five years. */
  public X509Certificate holder(Issuer issuer, Holder holder, PublicKey key, Instant from) {
    return holder(issuer, holder, key, from, from.plus(HOLDER_LIFE));
  }

  /** The same with its own end. */
  public X509Certificate holder(
      Issuer issuer, Holder holder, PublicKey key, Instant from, Instant until) {
    X509v3CertificateBuilder builder = builder(subject(issuer), holder.subject(), key, from, until);
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      addresses(builder);
      identifiers(builder, key, issuer.certificate().getPublicKey());
    } catch (CertIOException | GeneralSecurityException unexpected) {
      throw new IllegalStateException(unexpected);
    }
    return sign(builder, issuer.key());
  }

  /**
   * The OCSP responder of an authority: for nothing else, and its own revocation is not asked for
   * (RFC 6960, 4.2.2.2.1).
   */
  public X509Certificate ocspResponder(Issuer issuer, PublicKey key, Instant from) {
    X509v3CertificateBuilder builder = service(issuer, "Một Cửa DEMO – OCSP thử nghiệm", key, from);
    try {
      builder.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
      builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
    } catch (CertIOException unexpected) {
      throw new IllegalStateException(unexpected);
    }
    return sign(builder, issuer.key());
  }

  /** A time-stamp authority: critically for nothing else (RFC 3161, 2.3). */
  public X509Certificate timeStampAuthority(Issuer issuer, PublicKey key, Instant from) {
    X509v3CertificateBuilder builder =
        service(issuer, "Một Cửa DEMO – Dấu thời gian thử nghiệm", key, from);
    try {
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      addresses(builder);
    } catch (CertIOException unexpected) {
      throw new IllegalStateException(unexpected);
    }
    return sign(builder, issuer.key());
  }

  /**
   * A revocation list with all entries of the one before.
   *
   * @param before null for the first
   * @param revoked serial to add, null to only renew
   */
  public X509CRL revocationList(
      Issuer issuer, X509CRL before, BigInteger revoked, Instant now, Duration life) {
    X509v2CRLBuilder builder = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(now));
    builder.setNextUpdate(Date.from(now.plus(life)));
    try {
      if (before != null) {
        builder.addCRL(new JcaX509CRLHolder(before));
      }
      if (revoked != null) {
        builder.addCRLEntry(revoked, Date.from(now), 0);
      }
      builder.addExtension(
          Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils()
              .createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
      return new JcaX509CRLConverter()
          .getCRL(
              builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.key())));
    } catch (CertIOException | GeneralSecurityException | OperatorCreationException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private static X500Name authorityName(String commonName) {
    X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);
    name.addRDN(BCStyle.C, "VN");
    name.addRDN(BCStyle.O, "Tỉnh Mẫu");
    name.addRDN(BCStyle.OU, Holder.MARK);
    name.addRDN(BCStyle.CN, commonName);
    return name.build();
  }

  private static X500Name subject(Issuer issuer) {
    return X500Name.getInstance(issuer.certificate().getSubjectX500Principal().getEncoded());
  }

  private static X509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, PublicKey key, Instant from, Instant until) {
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS - 1),
        Date.from(from),
        Date.from(until),
        subject,
        key);
  }

  private static void authority(X509v3CertificateBuilder builder, int pathLength)
      throws CertIOException {
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(pathLength));
    builder.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
  }

  private static void identifiers(
      X509v3CertificateBuilder builder, PublicKey subject, PublicKey issuer)
      throws CertIOException, GeneralSecurityException {
    JcaX509ExtensionUtils utils = new JcaX509ExtensionUtils();
    builder.addExtension(
        Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(subject));
    builder.addExtension(
        Extension.authorityKeyIdentifier, false, utils.createAuthorityKeyIdentifier(issuer));
  }

  private static X509v3CertificateBuilder service(
      Issuer issuer, String commonName, PublicKey key, Instant from) {
    X509v3CertificateBuilder builder =
        builder(subject(issuer), authorityName(commonName), key, from, from.plus(AUTHORITY_LIFE));
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      identifiers(builder, key, issuer.certificate().getPublicKey());
    } catch (CertIOException | GeneralSecurityException unexpected) {
      throw new IllegalStateException(unexpected);
    }
    return builder;
  }

  private void addresses(X509v3CertificateBuilder builder) throws CertIOException {
    builder.addExtension(Extension.cRLDistributionPoints, false, distributionPoint());
    if (ocspAddress != null) {
      GeneralName address = new GeneralName(GeneralName.uniformResourceIdentifier, ocspAddress);
      builder.addExtension(
          Extension.authorityInfoAccess,
          false,
          new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, address));
    }
  }

  private CRLDistPoint distributionPoint() {
    GeneralName address = new GeneralName(GeneralName.uniformResourceIdentifier, crlAddress);
    return new CRLDistPoint(
        new DistributionPoint[] {
          new DistributionPoint(new DistributionPointName(new GeneralNames(address)), null, null)
        });
  }

  private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key) {
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
    } catch (GeneralSecurityException | OperatorCreationException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
