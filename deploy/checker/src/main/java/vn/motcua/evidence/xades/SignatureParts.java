package vn.motcua.evidence.xades;

import static vn.motcua.evidence.xades.StrictReader.base64;
import static vn.motcua.evidence.xades.StrictReader.elements;
import static vn.motcua.evidence.xades.StrictReader.exactBase64;
import static vn.motcua.evidence.xades.StrictReader.exactly;
import static vn.motcua.evidence.xades.StrictReader.is;
import static vn.motcua.evidence.xades.StrictReader.onlyAttributes;
import static vn.motcua.evidence.xades.StrictReader.requireNoText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Element;
import vn.motcua.evidence.xades.NotStrict.Finding;

/**
 * The parts of a signature, found by walking it element by element: whatever is missing, added or
 * in another order refuses.
 *
 * @param method of the signature
 * @param properties the signed ones
 * @param unsigned what lies beside, never signed
 */
record SignatureParts(
    String method,
    Element value,
    Element properties,
    String signingTime,
    CertificateDigest named,
    List<byte[]> certificates,
    Unsigned unsigned) {
  static final String DS = XMLSignature.XMLNS;
  static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
  private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
  private static final String ENVELOPED = DS + "enveloped-signature";
  private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
  private static final String ENC = "http://www.w3.org/2001/04/xmlenc#";
  private static final Map<String, String> DIGESTS =
      Map.of(ENC + "sha256", "SHA-256", MORE + "sha384", "SHA-384", ENC + "sha512", "SHA-512");
  private static final int MOST_CERTIFICATES = 4;
  private static final int MOST_VALUES = 8;

  /** Digest of the certificate that the signer names. */
  record CertificateDigest(String algorithm, byte[] value) {}

  /**
   * The unsigned properties, each in DER.
   *
   * @param token time-stamp, null at level B
   * @param revocations lists and OCSP answers kept at level LT
   */
  record Unsigned(byte[] token, List<byte[]> revocations) {
    private static final Unsigned NONE = new Unsigned(null, List.of());
  }

  static SignatureParts of(Element signature) {
    List<Element> parts =
        exactly(signature, DS, "SignedInfo", "SignatureValue", "KeyInfo", "Object");
    Element qualifying = exactly(parts.get(3), XADES, "QualifyingProperties").get(0);
    List<Element> both = elements(qualifying);
    exactly(
        qualifying,
        XADES,
        both.size() > 1
            ? new String[] {"SignedProperties", "UnsignedProperties"}
            : new String[] {"SignedProperties"});
    Element properties = both.get(0);
    String id = signature.getAttribute("Id");
    if (id.isEmpty() || !qualifying.getAttribute("Target").equals("#" + id)) {
      throw NotStrict.structure();
    }
    Element signed =
        exactly(properties, XADES, "SignedSignatureProperties", "SignedDataObjectProperties")
            .get(0);
    List<Element> named = exactly(signed, XADES, "SigningTime", "SigningCertificateV2");
    return new SignatureParts(
        method(parts.get(0), properties.getAttribute("Id")),
        parts.get(1),
        properties,
        named.get(0).getTextContent().strip(),
        certificateDigest(named.get(1)),
        certificates(parts.get(2)),
        both.size() > 1 ? unsigned(both.get(1)) : Unsigned.NONE);
  }

  private static String method(Element info, String properties) {
    List<Element> parts =
        exactly(info, DS, "CanonicalizationMethod", "SignatureMethod", "Reference", "Reference");
    if (!EXCLUSIVE.equals(parts.get(0).getAttribute("Algorithm"))) {
      throw new NotStrict(Finding.WEAK_ALGORITHM);
    }
    requireEmpty(parts.get(1));
    requireReference(parts.get(2), "", ENVELOPED, EXCLUSIVE);
    requireReference(parts.get(3), "#" + properties, EXCLUSIVE);
    return parts.get(1).getAttribute("Algorithm");
  }

  private static void requireReference(Element reference, String uri, String... transforms) {
    if (!reference.hasAttribute("URI") || !uri.equals(reference.getAttribute("URI"))) {
      throw NotStrict.structure();
    }
    List<Element> parts = exactly(reference, DS, "Transforms", "DigestMethod", "DigestValue");
    digest(parts.get(1));
    List<Element> used = elements(parts.get(0));
    boolean same = used.size() == transforms.length;
    for (int i = 0; same && i < transforms.length; i++) {
      same =
          is(used.get(i), DS, "Transform")
              && !used.get(i).hasChildNodes()
              && transforms[i].equals(used.get(i).getAttribute("Algorithm"));
    }
    if (!same) {
      throw NotStrict.structure();
    }
  }

  private static String digest(Element method) {
    String name = DIGESTS.get(method.getAttribute("Algorithm"));
    if (name == null) {
      throw new NotStrict(Finding.WEAK_ALGORITHM);
    }
    requireEmpty(method);
    return name;
  }

  private static void requireEmpty(Element element) {
    if (element.hasChildNodes()) {
      throw NotStrict.structure();
    }
  }

  private static CertificateDigest certificateDigest(Element named) {
    List<Element> parts = elements(exactly(named, XADES, "Cert").get(0));
    boolean known =
        !parts.isEmpty()
            && is(parts.get(0), XADES, "CertDigest")
            && (parts.size() == 1
                || parts.size() == 2 && is(parts.get(1), XADES, "IssuerSerialV2"));
    if (!known) {
      throw NotStrict.structure();
    }
    List<Element> digest = exactly(parts.get(0), DS, "DigestMethod", "DigestValue");
    return new CertificateDigest(digest(digest.get(0)), base64(digest.get(1)));
  }

  private static List<byte[]> certificates(Element keyInfo) {
    Element data = exactly(keyInfo, DS, "X509Data").get(0);
    requireNoText(data);
    List<Element> certificates = elements(data);
    if (certificates.isEmpty()
        || certificates.size() > MOST_CERTIFICATES
        || certificates.stream().anyMatch(c -> !is(c, DS, "X509Certificate"))) {
      throw NotStrict.structure();
    }
    return certificates.stream().map(StrictReader::base64).toList();
  }

  /** The only unsigned properties we know: a time-stamp, or it and what is kept beside it. */
  private static Unsigned unsigned(Element unsigned) {
    onlyAttributes(unsigned);
    Element properties = exactly(unsigned, XADES, "UnsignedSignatureProperties").get(0);
    onlyAttributes(properties);
    boolean longTerm = elements(properties).size() > 1;
    List<Element> parts =
        longTerm
            ? exactly(
                properties, XADES, "SignatureTimeStamp", "CertificateValues", "RevocationValues")
            : exactly(properties, XADES, "SignatureTimeStamp");
    List<byte[]> revocations = List.of();
    if (longTerm) {
      values(parts.get(1), "EncapsulatedX509Certificate");
      revocations = revocations(parts.get(2));
    }
    Element stamp = parts.get(0);
    onlyAttributes(stamp, "Id");
    requireNoText(stamp);
    List<Element> inside = elements(stamp);
    boolean known =
        inside.size() == 2
            && is(inside.get(0), DS, "CanonicalizationMethod")
            && !inside.get(0).hasChildNodes()
            && EXCLUSIVE.equals(inside.get(0).getAttribute("Algorithm"))
            && is(inside.get(1), XADES, "EncapsulatedTimeStamp");
    if (!known) {
      throw NotStrict.structure();
    }
    onlyAttributes(inside.get(0), "Algorithm");
    onlyAttributes(inside.get(1));
    return new Unsigned(exactBase64(inside.get(1)), revocations);
  }

  private static List<byte[]> revocations(Element values) {
    List<byte[]> found = new ArrayList<>();
    onlyAttributes(values);
    requireNoText(values);
    List<Element> kinds = elements(values);
    Set<String> seen = new HashSet<>();
    for (Element kind : kinds) {
      String name = kind.getLocalName();
      boolean known = Set.of("CRLValues", "OCSPValues").contains(name) && seen.add(name);
      if (!known || !XADES.equals(kind.getNamespaceURI())) {
        throw NotStrict.structure();
      }
      found.addAll(values(kind, "Encapsulated" + name.replace("Values", "Value")));
    }
    if (kinds.isEmpty()) {
      throw NotStrict.structure();
    }
    return found;
  }

  private static List<byte[]> values(Element parent, String name) {
    onlyAttributes(parent);
    requireNoText(parent);
    List<Element> values = elements(parent);
    if (values.isEmpty()
        || values.size() > MOST_VALUES
        || values.stream().anyMatch(one -> !is(one, XADES, name))) {
      throw NotStrict.structure();
    }
    return values.stream().map(StrictReader::exactBase64).toList();
  }
}
