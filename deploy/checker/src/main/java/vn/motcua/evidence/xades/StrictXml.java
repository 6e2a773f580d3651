package vn.motcua.evidence.xades;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.motcua.evidence.revocation.Revocations;
import vn.motcua.evidence.xades.NotStrict.Finding;

/**
 * An XML file whose one enveloped signature covers all of it. The profile is the portal's own: one
 * signature, last child of the root; nothing in it but what signatures of level B, T or LT have;
 * two references, the whole document and the signed properties; strong algorithms; the key only
 * from the certificate that the signed properties name.
 *
 * <p>The portal has the same profile again, in {@code vn.motcua.signing.xades}, and shares no line
 * with this one on purpose (decision 38): a rule that changes there changes here.
 *
 * @param root with the signature taken out: whatever stands in it was signed
 * @param chain certificates that came with it, the signer's first; nobody has vouched for them yet
 * @param signedAt time claimed by the signer
 * @param token time-stamp in DER, not verified; null at level B
 * @param stamped the bytes that a time-stamp must be over (EN 319 132-1, 5.3)
 * @param kept revocation lists and OCSP answers in it, which level LT has; each proves itself
 */
public record StrictXml(
    Element root,
    List<X509Certificate> chain,
    Instant signedAt,
    byte[] token,
    byte[] stamped,
    Revocations kept) {
  private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
  private static final Set<String> RSA =
      Set.of(MORE + "rsa-sha256", MORE + "rsa-sha384", MORE + "rsa-sha512");
  private static final Set<String> ELLIPTIC = Set.of(MORE + "ecdsa-sha256", MORE + "ecdsa-sha384");
  private static final int LEAST_RSA_BITS = 2048;
  private static final Set<Integer> CURVE_BITS = Set.of(256, 384);

  public StrictXml {
    chain = List.copyOf(chain);
  }

  /**
   * Reads and verifies.
   *
   * @throws NotStrict with the first rule that is broken
   */
  public static StrictXml verify(byte[] file) {
    Document document = StrictReader.read(file);
    Element root = document.getDocumentElement();
    Element signature = onlySignature(document, root);
    SignatureParts parts = SignatureParts.of(signature);
    StrictReader.requireUniqueIds(root);
    List<X509Certificate> chain = certificates(parts);
    requireNamed(chain.get(0), parts.named());
    requireStrong(chain.get(0), parts.method());
    requireValid(signature, parts, chain.get(0));
    Instant signedAt = time(parts.signingTime());
    byte[] stamped = canonical(parts.value());
    root.removeChild(signature);
    SignatureParts.Unsigned unsigned = parts.unsigned();
    Revocations kept = Revocations.NONE.and(unsigned.revocations());
    return new StrictXml(root, chain, signedAt, unsigned.token(), stamped, kept);
  }

  private static Element onlySignature(Document document, Element root) {
    NodeList signatures = document.getElementsByTagNameNS(SignatureParts.DS, "Signature");
    if (signatures.getLength() == 0) {
      throw new NotStrict(Finding.NO_SIGNATURE);
    }
    if (signatures.getLength() > 1) {
      throw new NotStrict(Finding.UNKNOWN_SIGNATURES);
    }
    Element signature = (Element) signatures.item(0);
    if (signature.getParentNode() != root || root.getLastChild() != signature) {
      throw NotStrict.structure();
    }
    return signature;
  }

  private static List<X509Certificate> certificates(SignatureParts parts) {
    List<X509Certificate> chain = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (byte[] der : parts.certificates()) {
        chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    } catch (CertificateException notOne) {
      throw NotStrict.structure();
    }
    return chain;
  }

  private static void requireNamed(X509Certificate signer, SignatureParts.CertificateDigest named) {
    try {
      byte[] digest = MessageDigest.getInstance(named.algorithm()).digest(signer.getEncoded());
      if (!MessageDigest.isEqual(digest, named.value())) {
        throw NotStrict.structure();
      }
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void requireStrong(X509Certificate signer, String method) {
    boolean strong =
        signer.getPublicKey() instanceof RSAPublicKey rsa
                && rsa.getModulus().bitLength() >= LEAST_RSA_BITS
                && RSA.contains(method)
            || signer.getPublicKey() instanceof ECPublicKey curve
                && CURVE_BITS.contains(curve.getParams().getOrder().bitLength())
                && ELLIPTIC.contains(method);
    if (!strong) {
      throw new NotStrict(Finding.WEAK_ALGORITHM);
    }
  }

  private static void requireValid(
      Element signature, SignatureParts parts, X509Certificate signer) {
    DOMValidateContext context = new DOMValidateContext(signer.getPublicKey(), signature);
    context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.TRUE);
    context.setIdAttributeNS(parts.properties(), null, "Id");
    try {
      if (!XMLSignatureFactory.getInstance("DOM")
          .unmarshalXMLSignature(context)
          .validate(context)) {
        throw new NotStrict(Finding.CHANGED_AFTER_SIGNING);
      }
    } catch (MarshalException | XMLSignatureException broken) {
      throw new NotStrict(Finding.CHANGED_AFTER_SIGNING);
    }
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notATime) {
      throw NotStrict.structure();
    }
  }

  /** Exclusive canonical form of an element that holds nothing but text. */
  private static byte[] canonical(Element value) {
    StrictReader.onlyAttributes(value);
    StrictReader.base64(value);
    String prefix = value.getPrefix();
    String name = value.getTagName();
    String declared = prefix == null ? "xmlns" : "xmlns:" + prefix;
    return ("<"
            + name
            + " "
            + declared
            + "=\""
            + SignatureParts.DS
            + "\">"
            + value.getTextContent()
            + "</"
            + name
            + ">")
        .getBytes(StandardCharsets.UTF_8);
  }
}
