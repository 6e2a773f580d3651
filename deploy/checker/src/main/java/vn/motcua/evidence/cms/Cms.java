package vn.motcua.evidence.cms;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A CMS signature (RFC 5652) with one signer and signed attributes, the only kind that CAdES, PAdES
 * and time-stamps have.
 */
public final class Cms {
  private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
  private static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
  private static final String TIME_STAMP = "1.2.840.113549.1.9.16.2.14";
  private static final Map<String, String> DIGESTS =
      Map.of(
          "2.16.840.1.101.3.4.2.1", "SHA-256",
          "2.16.840.1.101.3.4.2.2", "SHA-384",
          "2.16.840.1.101.3.4.2.3", "SHA-512");
  private static final Map<String, String> ALGORITHMS =
      Map.of(
          "1.2.840.113549.1.1.1", "withRSA",
          "1.2.840.113549.1.1.11", "withRSA",
          "1.2.840.113549.1.1.12", "withRSA",
          "1.2.840.113549.1.1.13", "withRSA",
          "1.2.840.10045.4.3.2", "withECDSA",
          "1.2.840.10045.4.3.3", "withECDSA",
          "1.2.840.10045.4.3.4", "withECDSA");

  private final byte[] content;
  private final List<X509Certificate> certificates;
  private final Der signer;

  private Cms(byte[] content, List<X509Certificate> certificates, Der signer) {
    this.content = content;
    this.certificates = certificates;
    this.signer = signer;
  }

  /**
   * Reads it; zeros behind it are left.
   *
   * @throws IllegalArgumentException if it is not of this kind
   */
  public static Cms read(byte[] der) {
    Der data = Der.read(der).is(Der.SEQUENCE).child(1).is(Der.CONTEXT_0).child(0);
    byte[] content = null;
    List<X509Certificate> certificates = new ArrayList<>();
    Der signers = null;
    for (Der part : data.is(Der.SEQUENCE).children()) {
      if (part.tag() == Der.SEQUENCE) {
        content = content(part);
      } else if (part.tag() == Der.CONTEXT_0) {
        part.children().forEach(one -> certificates.add(certificate(one.encoded())));
      } else if (part.tag() == Der.SET) {
        signers = part;
      }
    }
    if (signers == null || signers.children().size() != 1) {
      throw new IllegalArgumentException("not one signer");
    }
    return new Cms(content, certificates, signers.child(0));
  }

  private static byte[] content(Der encapsulated) {
    List<Der> parts = encapsulated.children();
    return parts.size() < 2 ? null : parts.get(1).child(0).is(Der.OCTETS).content();
  }

  /** What lies inside, null if the signature lies beside it. */
  public byte[] content() {
    return content;
  }

  /** The signer's certificate, then the others that came along. */
  public List<X509Certificate> chain() {
    Der id = signer.child(1).is(Der.SEQUENCE);
    BigInteger serial = id.child(1).integer();
    byte[] issuer = id.child(0).encoded();
    List<X509Certificate> chain = new ArrayList<>(certificates);
    chain.removeIf(one -> !signs(one, issuer, serial));
    if (chain.size() != 1) {
      throw new IllegalArgumentException("the signer's certificate is missing");
    }
    certificates.stream().filter(one -> !chain.contains(one)).forEach(chain::add);
    return chain;
  }

  private static boolean signs(X509Certificate one, byte[] issuer, BigInteger serial) {
    return one.getSerialNumber().equals(serial)
        && Arrays.equals(one.getIssuerX500Principal().getEncoded(), issuer);
  }

  /** The signature value, which a time-stamp is over. */
  public byte[] value() {
    List<Der> parts = signer.children();
    for (int i = parts.size() - 1; i > 0; i--) {
      if (parts.get(i).tag() == Der.OCTETS) {
        return parts.get(i).content();
      }
    }
    throw new IllegalArgumentException("no signature value");
  }

  /** The time-stamp over the value, null without one. */
  public byte[] timeStamp() {
    for (Der part : signer.children()) {
      if (part.tag() == Der.CONTEXT_1) {
        Der token = attribute(part, TIME_STAMP);
        return token == null ? null : token.encoded();
      }
    }
    return null;
  }

  /** Whether these bytes are what was signed, with the key of the certificate that is named. */
  public boolean verifies(byte[] signed) {
    try {
      X509Certificate certificate = chain().get(0);
      Der attributes = part(Der.CONTEXT_0);
      String digest = DIGESTS.get(signer.child(2).child(0).oid());
      Der named = attribute(attributes, MESSAGE_DIGEST);
      if (digest == null
          || named == null
          || !Arrays.equals(named.content(), MessageDigest.getInstance(digest).digest(signed))
          || !names(attribute(attributes, SIGNING_CERTIFICATE_V2), certificate)) {
        return false;
      }
      byte[] covered = attributes.encoded();
      covered[0] = (byte) Der.SET;
      Signature check = Signature.getInstance(digest.replace("-", "") + algorithm());
      check.initVerify(certificate.getPublicKey());
      check.update(covered);
      return check.verify(value());
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      return false;
    }
  }

  private String algorithm() {
    List<Der> parts = signer.children();
    Der algorithm = parts.get(4).is(Der.SEQUENCE);
    String name = ALGORITHMS.get(algorithm.child(0).oid());
    if (name == null) {
      throw new IllegalArgumentException("an algorithm that does not count");
    }
    return name;
  }

  /** ESSCertIDv2 (RFC 5035): the certificate's digest, by SHA-256 where nothing else is said. */
  private static boolean names(Der attribute, X509Certificate certificate)
      throws GeneralSecurityException {
    if (attribute == null) {
      return false;
    }
    Der id = attribute.child(0).child(0);
    Der first = id.child(0);
    String digest = first.tag() == Der.SEQUENCE ? DIGESTS.get(first.child(0).oid()) : "SHA-256";
    Der hash = first.tag() == Der.SEQUENCE ? id.child(1) : first;
    return digest != null
        && Arrays.equals(
            hash.is(Der.OCTETS).content(),
            MessageDigest.getInstance(digest).digest(certificate.getEncoded()));
  }

  private Der part(int tag) {
    return signer.children().stream()
        .filter(part -> part.tag() == tag)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no signed attributes"));
  }

  private static Der attribute(Der attributes, String oid) {
    Der found = null;
    for (Der attribute : attributes.children()) {
      if (attribute.child(0).oid().equals(oid)) {
        if (found != null) {
          throw new IllegalArgumentException("an attribute twice");
        }
        found = attribute.child(1).is(Der.SET).child(0);
      }
    }
    return found;
  }

  private static X509Certificate certificate(byte[] der) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException unreadable) {
      throw new IllegalArgumentException("a certificate cannot be read", unreadable);
    }
  }
}
