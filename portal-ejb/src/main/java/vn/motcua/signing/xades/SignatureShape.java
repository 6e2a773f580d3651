package vn.motcua.signing.xades;

import static vn.motcua.signing.xades.ProfileBroken.Rule.OTHER_REFERENCES;
import static vn.motcua.signing.xades.ProfileBroken.Rule.UNKNOWN_STRUCTURE;
import static vn.motcua.signing.xades.ProfileBroken.Rule.WEAK_ALGORITHM;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The parts of a signature, found by walking it element by element: whatever is missing, added or
 * in another order refuses.
 *
 * @param unsigned null for a signature of level B
 */
record SignatureShape(
    String signatureMethod,
    Element properties,
    String signingTime,
    Digest certificateDigest,
    List<byte[]> certificates,
    UnsignedValues unsigned) {

  private static final Map<String, String> DIGEST_NAMES =
      Map.of(
          Xades.SHA256,
          "SHA-256",
          "http://www.w3.org/2001/04/xmldsig-more#sha384",
          "SHA-384",
          "http://www.w3.org/2001/04/xmlenc#sha512",
          "SHA-512");

  /** A digest as written. */
  record Digest(String method, String value) {
    String javaName() {
      return DIGEST_NAMES.get(method);
    }
  }

  static SignatureShape of(Element signature) {
    List<Element> parts =
        children(signature, Xades.DS, "SignedInfo", "SignatureValue", "KeyInfo", "Object");
    requireAttributes(signature, "Id");
    base64(parts.get(1));
    noText(parts.get(0), parts.get(2), parts.get(3));
    List<Element> info =
        children(
            parts.get(0),
            Xades.DS,
            "CanonicalizationMethod",
            "SignatureMethod",
            "Reference",
            "Reference");
    if (!Xades.EXCLUSIVE.equals(algorithm(info.get(0)))) {
      throw new ProfileBroken(WEAK_ALGORITHM);
    }
    requireEmpty(info.get(1));
    Element qualifying = children(parts.get(3), Xades.NS, "QualifyingProperties").get(0);
    noText(qualifying);
    boolean extended = StrictParser.children(qualifying).size() > 1;
    List<Element> both =
        extended
            ? children(qualifying, Xades.NS, "SignedProperties", "UnsignedProperties")
            : children(qualifying, Xades.NS, "SignedProperties");
    Element properties = both.get(0);
    requireTarget(qualifying, signature);
    requireReference(info.get(2), "", Xades.ENVELOPED, Xades.EXCLUSIVE);
    requireReference(info.get(3), "#" + properties.getAttribute("Id"), Xades.EXCLUSIVE);
    List<Element> named = named(properties);
    return new SignatureShape(
        algorithm(info.get(1)),
        properties,
        named.get(0).getTextContent().strip(),
        certificateDigest(named.get(1)),
        certificates(parts.get(2)),
        extended ? UnsignedShape.read(both.get(1), parts.get(1)) : null);
  }

  private static List<Element> named(Element properties) {
    Element signed =
        children(properties, Xades.NS, "SignedSignatureProperties", "SignedDataObjectProperties")
            .get(0);
    return children(signed, Xades.NS, "SigningTime", "SigningCertificateV2");
  }

  private static Digest certificateDigest(Element signingCertificate) {
    Element certificate = children(signingCertificate, Xades.NS, "Cert").get(0);
    List<Element> parts = StrictParser.children(certificate);
    if (parts.isEmpty() || parts.size() > 2 || !is(parts.get(0), Xades.NS, "CertDigest")) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
    if (parts.size() == 2 && !is(parts.get(1), Xades.NS, "IssuerSerialV2")) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
    List<Element> digest = children(parts.get(0), Xades.DS, "DigestMethod", "DigestValue");
    return new Digest(digestMethod(digest.get(0)), digest.get(1).getTextContent());
  }

  private static List<byte[]> certificates(Element keyInfo) {
    Element data = children(keyInfo, Xades.DS, "X509Data").get(0);
    noText(data);
    List<Element> certificates = StrictParser.children(data);
    if (certificates.isEmpty()
        || certificates.stream().anyMatch(c -> !is(c, Xades.DS, "X509Certificate"))) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
    return certificates.stream().map(SignatureShape::base64).toList();
  }

  private static void requireReference(Element reference, String uri, String... transforms) {
    if (!reference.hasAttribute("URI") || !uri.equals(reference.getAttribute("URI"))) {
      throw new ProfileBroken(OTHER_REFERENCES);
    }
    List<Element> parts =
        children(reference, Xades.DS, "Transforms", "DigestMethod", "DigestValue");
    digestMethod(parts.get(1));
    List<Element> used = StrictParser.children(parts.get(0));
    if (used.size() != transforms.length) {
      throw new ProfileBroken(OTHER_REFERENCES);
    }
    for (int i = 0; i < transforms.length; i++) {
      if (!is(used.get(i), Xades.DS, "Transform")
          || !transforms[i].equals(algorithm(used.get(i)))) {
        throw new ProfileBroken(OTHER_REFERENCES);
      }
      requireEmpty(used.get(i));
    }
  }

  private static void requireTarget(Element qualifying, Element signature) {
    if (!("#" + signature.getAttribute("Id")).equals(qualifying.getAttribute("Target"))) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
  }

  private static String digestMethod(Element method) {
    String algorithm = algorithm(method);
    if (!Xades.DIGESTS.contains(algorithm)) {
      throw new ProfileBroken(WEAK_ALGORITHM);
    }
    requireEmpty(method);
    return algorithm;
  }

  private static String algorithm(Element element) {
    return element.getAttribute("Algorithm");
  }

  private static void requireEmpty(Element element) {
    if (element.hasChildNodes()) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
  }

  private static void requireAttributes(Element element, String name) {
    if (element.getAttribute(name).isEmpty()) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
  }

  static List<Element> children(Element parent, String namespace, String... names) {
    List<Element> children = StrictParser.children(parent);
    if (children.size() != names.length) {
      throw new ProfileBroken(broken(parent));
    }
    for (int i = 0; i < names.length; i++) {
      if (!is(children.get(i), namespace, names[i])) {
        throw new ProfileBroken(broken(parent));
      }
    }
    return children;
  }

  private static ProfileBroken.Rule broken(Element parent) {
    return "SignedInfo".equals(parent.getLocalName()) ? OTHER_REFERENCES : UNKNOWN_STRUCTURE;
  }

  static boolean is(Element element, String namespace, String name) {
    return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /** The bytes of an element that holds nothing but Base64, in lines or not. */
  private static byte[] base64(Element element) {
    try {
      return Base64.getDecoder().decode(onlyText(element).replaceAll("\\s+", ""));
    } catch (IllegalArgumentException notBase64) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
  }

  /** The text of an element that holds nothing else. */
  static String onlyText(Element element) {
    Node text = element.getFirstChild();
    if (text == null || text.getNodeType() != Node.TEXT_NODE || text.getNextSibling() != null) {
      throw new ProfileBroken(UNKNOWN_STRUCTURE);
    }
    return text.getNodeValue();
  }

  static void noText(Element... elements) {
    for (Element element : elements) {
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child.getNodeType() != Node.ELEMENT_NODE && !child.getTextContent().isBlank()) {
          throw new ProfileBroken(UNKNOWN_STRUCTURE);
        }
      }
    }
  }
}
