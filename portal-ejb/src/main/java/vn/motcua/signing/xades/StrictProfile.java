package vn.motcua.signing.xades;

import static vn.motcua.signing.xades.ProfileBroken.Rule.CHANGED;
import static vn.motcua.signing.xades.ProfileBroken.Rule.DUPLICATE_ID;
import static vn.motcua.signing.xades.ProfileBroken.Rule.MORE_SIGNATURES;
import static vn.motcua.signing.xades.ProfileBroken.Rule.NO_SIGNATURE;
import static vn.motcua.signing.xades.ProfileBroken.Rule.OTHER_CERTIFICATE;
import static vn.motcua.signing.xades.ProfileBroken.Rule.SIGNATURE_ELSEWHERE;
import static vn.motcua.signing.xades.ProfileBroken.Rule.UNKNOWN_STRUCTURE;
import static vn.motcua.signing.xades.ProfileBroken.Rule.WEAK_ALGORITHM;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import vn.motcua.signing.KeyAlgorithm;
import vn.motcua.signing.SignatureEngine;

/**
 * Judges an enveloped XML signature by what it covers, not only by whether it verifies.
 *
 * <p>One signature, last child of the root; nothing in it but what our own signatures of level B, T
 * or LT have; two references, the whole document and the signed properties; strong algorithms; the
 * key only from the certificate that the signed properties name.
 *
 * <p>The checker has the same profile again, in {@code vn.motcua.evidence.xades}, and shares no
 * line with this one on purpose (decision 38): a rule that changes here changes there.
 */
public final class StrictProfile {
  private static final int MOST_CERTIFICATES = 4;

  static {
    Init.init();
  }

  private StrictProfile() {}

  /**
   * Verifies.
   *
   * @throws ProfileBroken with the first rule that is broken
   */
  public static VerifiedXml verify(byte[] content) {
    Document document = StrictParser.parse(content);
    Element root = document.getDocumentElement();
    Element signature = onlySignature(document, root);
    SignatureShape shape = SignatureShape.of(signature);
    uniqueIds(root, new HashSet<>());
    List<X509Certificate> chain = certificates(shape);
    X509Certificate signer = chain.get(0);
    named(signer, shape.certificateDigest());
    String algorithm = strong(signer, shape.signatureMethod());
    checkValue(signature, shape, signer);
    Instant signedAt = time(shape.signingTime());
    root.removeChild(signature);
    return new VerifiedXml(root, chain, signedAt, algorithm, shape.unsigned());
  }

  private static Element onlySignature(Document document, Element root) {
    NodeList signatures = document.getElementsByTagNameNS(Xades.DS, "Signature");
    if (signatures.getLength() == 0) {
      throw new ProfileBroken(NO_SIGNATURE);
    }
    if (signatures.getLength() > 1) {
      throw new ProfileBroken(MORE_SIGNATURES);
    }
    Element signature = (Element) signatures.item(0);
    if (signature.getParentNode() != root || root.getLastChild() != signature) {
      throw new ProfileBroken(SIGNATURE_ELSEWHERE);
    }
    return signature;
  }

  private static void uniqueIds(Element element, Set<String> seen) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String name =
          attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
      if ("id".equalsIgnoreCase(name) && !seen.add(attribute.getValue())) {
        throw new ProfileBroken(DUPLICATE_ID);
      }
    }
    for (Element child : StrictParser.children(element)) {
      uniqueIds(child, seen);
    }
  }

  private static List<X509Certificate> certificates(SignatureShape shape) {
    List<X509Certificate> chain = new ArrayList<>();
    if (shape.certificates().size() > MOST_CERTIFICATES) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (byte[] der : shape.certificates()) {
        chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    } catch (CertificateException notOne) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
    return chain;
  }

  private static void named(X509Certificate signer, SignatureShape.Digest digest) {
    try {
      MessageDigest actual = MessageDigest.getInstance(digest.javaName());
      byte[] expected = Base64.getMimeDecoder().decode(digest.value());
      if (!MessageDigest.isEqual(actual.digest(signer.getEncoded()), expected)) {
        throw new ProfileBroken(OTHER_CERTIFICATE);
      }
    } catch (NoSuchAlgorithmException
        | CertificateEncodingException
        | IllegalArgumentException unreadable) {
      throw new ProfileBroken(OTHER_CERTIFICATE);
    }
  }

  private static String strong(X509Certificate signer, String method) {
    try {
      KeyAlgorithm algorithm = KeyAlgorithm.of(signer.getPublicKey());
      if (!Xades.SIGNATURES.contains(method)
          || algorithm.isElliptic() != method.contains("#ecdsa-")) {
        throw new ProfileBroken(WEAK_ALGORITHM);
      }
      return signer.getPublicKey().getAlgorithm() + " " + method.substring(method.indexOf('#') + 1);
    } catch (KeyAlgorithm.WeakKey weak) {
      throw new ProfileBroken(WEAK_ALGORITHM);
    }
  }

  private static void checkValue(Element element, SignatureShape shape, X509Certificate signer) {
    element.setIdAttributeNS(null, "Id", true);
    shape.properties().setIdAttributeNS(null, "Id", true);
    try {
      PublicKey key = signer.getPublicKey();
      Provider engine = SignatureEngine.provider(key).orElse(null);
      if (!new XMLSignature(element, "", true, engine).checkSignatureValue(key)) {
        throw new ProfileBroken(CHANGED);
      }
    } catch (XMLSecurityException | IndexOutOfBoundsException unreadable) {
      // The library reads past the end of an elliptic value of noughts.
      throw new ProfileBroken(CHANGED);
    }
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException unreadable) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
  }
}
