package vn.motcua.evidence;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.motcua.evidence.SignedStatement.NotAsSigned;

/**
 * An enveloped XAdES signature, verified with nothing but Java. It covers the whole document and
 * the signed properties, which name the signer's certificate; anything else is refused.
 */
record XmlSignature(List<X509Certificate> chain, Instant signedAt) {
  static final String DS = XMLSignature.XMLNS;

  private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
  private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
  private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
  private static final int LEAST_RSA_BITS = 2048;
  private static final Set<String> METHODS =
      Set.of(
          MORE + "rsa-sha256",
          MORE + "rsa-sha384",
          MORE + "rsa-sha512",
          MORE + "ecdsa-sha256",
          MORE + "ecdsa-sha384");

  /**
   * Verifies a signature in its document.
   *
   * @throws IllegalArgumentException if it is no such signature
   * @throws NotAsSigned if it does not verify
   */
  static XmlSignature verify(Element signature) {
    if (!Xml.is(signature, DS, "Signature")) {
      throw new IllegalArgumentException("no signature");
    }
    Element properties = only(signature, XADES, "SignedProperties");
    List<X509Certificate> chain = certificates(only(signature, DS, "X509Data"));
    requireNamed(chain.get(0), only(properties, XADES, "SigningCertificateV2"));
    requireValid(signature, properties, chain.get(0));
    try {
      return new XmlSignature(
          chain, Instant.parse(only(properties, XADES, "SigningTime").getTextContent().strip()));
    } catch (DateTimeException notATime) {
      throw new IllegalArgumentException("not a time of signing", notATime);
    }
  }

  private static void requireValid(
      Element signature, Element properties, X509Certificate certificate) {
    if (certificate.getPublicKey() instanceof RSAPublicKey rsa
        && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
      throw new NotAsSigned("too weak a key");
    }
    DOMValidateContext context = new DOMValidateContext(certificate.getPublicKey(), signature);
    context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.TRUE);
    context.setIdAttributeNS(properties, null, "Id");
    try {
      XMLSignature read = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
      if (!METHODS.contains(read.getSignedInfo().getSignatureMethod().getAlgorithm())
          || !covers(read.getSignedInfo().getReferences(), properties.getAttribute("Id"))) {
        throw new NotAsSigned("covers something else");
      }
      if (!read.validate(context)) {
        throw new NotAsSigned("changed after it was signed");
      }
    } catch (MarshalException | XMLSignatureException broken) {
      throw new NotAsSigned("does not verify");
    }
  }

  private static boolean covers(List<Reference> references, String properties) {
    return references.size() == 2
        && is(references.get(0), "", Transform.ENVELOPED, CanonicalizationMethod.EXCLUSIVE)
        && is(references.get(1), "#" + properties, CanonicalizationMethod.EXCLUSIVE);
  }

  private static boolean is(Reference reference, String uri, String... transforms) {
    List<String> used = reference.getTransforms().stream().map(Transform::getAlgorithm).toList();
    return uri.equals(reference.getURI()) && used.equals(List.of(transforms));
  }

  private static void requireNamed(X509Certificate certificate, Element named) {
    String method = only(named, DS, "DigestMethod").getAttribute("Algorithm");
    byte[] digest = decoded(only(named, DS, "DigestValue").getTextContent());
    try {
      if (!SHA256.equals(method)
          || !MessageDigest.isEqual(digest, Sha256.of(certificate.getEncoded()))) {
        throw new NotAsSigned("another certificate than the one named");
      }
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<X509Certificate> certificates(Element data) {
    List<X509Certificate> chain = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (Element one : Xml.children(data)) {
        ByteArrayInputStream der = new ByteArrayInputStream(decoded(one.getTextContent()));
        chain.add((X509Certificate) factory.generateCertificate(der));
      }
    } catch (CertificateException notOne) {
      throw new IllegalArgumentException("not a certificate", notOne);
    }
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("no certificate");
    }
    return chain;
  }

  private static byte[] decoded(String base64) {
    return Base64.getMimeDecoder().decode(base64);
  }

  private static Element only(Element parent, String namespace, String name) {
    NodeList found = parent.getElementsByTagNameNS(namespace, name);
    if (found.getLength() != 1) {
      throw new IllegalArgumentException("expected one " + name);
    }
    return (Element) found.item(0);
  }
}
