package vn.motcua.signing.xades;

import static vn.motcua.signing.xades.ProfileBroken.Rule.UNKNOWN_STRUCTURE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The unsigned properties we know, walked element by element: one SignatureTimeStamp (B-T), or it
 * followed by CertificateValues and RevocationValues (B-LT). Anything else refuses.
 */
final class UnsignedShape {
  private static final int MOST_VALUES = 8;

  private UnsignedShape() {}

  /**
   * Reads them.
   *
   * @param signatureValue element that the time-stamp is over
   */
  static UnsignedValues read(Element unsigned, Element signatureValue) {
    onlyAttributes(unsigned);
    Element properties =
        SignatureShape.children(unsigned, Xades.NS, "UnsignedSignatureProperties").get(0);
    onlyAttributes(properties);
    SignatureShape.noText(unsigned, properties);
    List<Element> parts = StrictParser.children(properties);
    boolean longTerm = parts.size() > 1;
    parts =
        longTerm
            ? SignatureShape.children(
                properties, Xades.NS, "SignatureTimeStamp", "CertificateValues", "RevocationValues")
            : SignatureShape.children(properties, Xades.NS, "SignatureTimeStamp");
    byte[] token = token(parts.get(0));
    List<byte[]> lists = new ArrayList<>();
    List<byte[]> responses = new ArrayList<>();
    if (longTerm) {
      revocations(parts.get(2), lists, responses);
    }
    return new UnsignedValues(
        token,
        canonical(signatureValue),
        longTerm,
        longTerm ? certificates(parts.get(1)) : List.of(),
        lists,
        responses);
  }

  /** The bytes a time-stamp over the signature is over (EN 319 132-1, 5.3). */
  static byte[] canonical(Element signatureValue) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(512);
      Canonicalizer.getInstance(Xades.EXCLUSIVE).canonicalizeSubtree(signatureValue, out);
      return out.toByteArray();
    } catch (XMLSecurityException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private static byte[] token(Element stamp) {
    onlyAttributes(stamp, "Id");
    List<Element> children = StrictParser.children(stamp);
    if (children.size() != 2
        || !SignatureShape.is(children.get(0), Xades.DS, "CanonicalizationMethod")
        || !SignatureShape.is(children.get(1), Xades.NS, "EncapsulatedTimeStamp")
        || !Xades.EXCLUSIVE.equals(children.get(0).getAttribute("Algorithm"))
        || children.get(0).hasChildNodes()) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
    onlyAttributes(children.get(0), "Algorithm");
    SignatureShape.noText(stamp);
    return value(children.get(1));
  }

  private static List<X509Certificate> certificates(Element values) {
    List<X509Certificate> certificates = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (byte[] der : values(values, "EncapsulatedX509Certificate")) {
        certificates.add(
            (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    } catch (CertificateException unreadable) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
    return certificates;
  }

  private static void revocations(Element values, List<byte[]> lists, List<byte[]> responses) {
    onlyAttributes(values);
    SignatureShape.noText(values);
    for (Element kind : StrictParser.children(values)) {
      if (SignatureShape.is(kind, Xades.NS, "CRLValues") && lists.isEmpty()) {
        lists.addAll(values(kind, "EncapsulatedCRLValue"));
      } else if (SignatureShape.is(kind, Xades.NS, "OCSPValues") && responses.isEmpty()) {
        responses.addAll(values(kind, "EncapsulatedOCSPValue"));
      } else {
        throw new ProfileBroken(UNKNOWN_STRUCTURE);
      }
    }
    if (lists.isEmpty() && responses.isEmpty()) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
  }

  private static List<byte[]> values(Element parent, String name) {
    onlyAttributes(parent);
    SignatureShape.noText(parent);
    List<byte[]> values = new ArrayList<>();
    for (Element child : StrictParser.children(parent)) {
      if (!SignatureShape.is(child, Xades.NS, name)) {
        throw new ProfileBroken(UNKNOWN_STRUCTURE);
      }
      values.add(value(child));
    }
    if (values.isEmpty() || values.size() > MOST_VALUES) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
    return values;
  }

  private static byte[] value(Element element) {
    onlyAttributes(element);
    try {
      return Base64.getDecoder().decode(SignatureShape.onlyText(element));
    } catch (IllegalArgumentException notBase64) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
  }

  private static void onlyAttributes(Element element, String... names) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getNamespaceURI() != null || !List.of(names).contains(attribute.getName())) {
        throw new ProfileBroken(UNKNOWN_STRUCTURE);
      }
    }
  }
}
