package vn.motcua.signing.xades;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.motcua.signing.trust.RevocationAnswer;

/**
 * Adds unsigned properties to a signed document: nothing that is signed changes by it. Only
 * documents that keep to the profile are extended.
 */
public final class SignatureExtension {
  private SignatureExtension() {}

  /**
   * Adds a time-stamp over the signature value (level T).
   *
   * @param stamp gives the token in DER for the canonical signature value
   */
  public static byte[] stamped(byte[] signed, UnaryOperator<byte[]> stamp) {
    Document document = StrictParser.parse(signed);
    Element signature = (Element) document.getDocumentElement().getLastChild();
    List<Element> parts = StrictParser.children(signature);
    byte[] token = stamp.apply(UnsignedShape.canonical(parts.get(1)));
    Element qualifying = (Element) parts.get(3).getFirstChild();
    Element properties =
        child(child(qualifying, "UnsignedProperties"), "UnsignedSignatureProperties");
    Element element = child(properties, "SignatureTimeStamp");
    element.setAttributeNS(null, "Id", "timestamp-" + signature.getAttribute("Id"));
    Element method = document.createElementNS(Xades.DS, "ds:CanonicalizationMethod");
    method.setAttributeNS(null, "Algorithm", Xades.EXCLUSIVE);
    element.appendChild(method);
    value(element, "EncapsulatedTimeStamp", token);
    return EnvelopedSignature.bytes(document);
  }

  /** Adds certificates and revocation answers to a stamped signature (level LT). */
  public static byte[] withValues(
      byte[] stamped,
      Collection<X509Certificate> certificates,
      Collection<RevocationAnswer> answers) {
    Document document = StrictParser.parse(stamped);
    Element properties =
        (Element)
            document
                .getDocumentElement()
                .getElementsByTagNameNS(Xades.NS, "UnsignedSignatureProperties")
                .item(0);
    Element values = child(properties, "CertificateValues");
    try {
      for (X509Certificate certificate : certificates) {
        value(values, "EncapsulatedX509Certificate", certificate.getEncoded());
      }
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
    Element revocations = child(properties, "RevocationValues");
    answers(revocations, "CRL", answers, RevocationAnswer.Kind.LIST);
    answers(revocations, "OCSP", answers, RevocationAnswer.Kind.OCSP);
    return EnvelopedSignature.bytes(document);
  }

  private static void answers(
      Element parent,
      String name,
      Collection<RevocationAnswer> answers,
      RevocationAnswer.Kind kind) {
    List<byte[]> encoded =
        answers.stream().filter(a -> a.kind() == kind).map(RevocationAnswer::encoded).toList();
    if (!encoded.isEmpty()) {
      Element values = child(parent, name + "Values");
      encoded.forEach(der -> value(values, "Encapsulated" + name + "Value", der));
    }
  }

  private static void value(Element parent, String name, byte[] der) {
    child(parent, name).setTextContent(Base64.getEncoder().encodeToString(der));
  }

  private static Element child(Element parent, String name) {
    Element child = parent.getOwnerDocument().createElementNS(Xades.NS, "xades:" + name);
    parent.appendChild(child);
    return child;
  }
}
