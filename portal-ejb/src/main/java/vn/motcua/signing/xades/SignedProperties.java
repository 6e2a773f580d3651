package vn.motcua.signing.xades;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.motcua.evidence.Sha256;

/** Builds the qualifying properties of a baseline B signature (ETSI EN 319 132-1). */
final class SignedProperties {
  private SignedProperties() {}

  /** Ids of one signature. */
  record Ids(String signature, String properties, String reference) {}

  static Element qualifying(
      Document document, Ids ids, X509Certificate certificate, Instant signedAt) {
    Element qualifying = document.createElementNS(Xades.NS, "xades:QualifyingProperties");
    qualifying.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xades", Xades.NS);
    qualifying.setAttributeNS(null, "Target", "#" + ids.signature());
    Element properties = child(qualifying, "SignedProperties");
    properties.setAttributeNS(null, "Id", ids.properties());
    properties.setIdAttributeNS(null, "Id", true);
    Element signature = child(properties, "SignedSignatureProperties");
    child(signature, "SigningTime")
        .setTextContent(signedAt.truncatedTo(ChronoUnit.SECONDS).toString());
    Element digest = child(child(child(signature, "SigningCertificateV2"), "Cert"), "CertDigest");
    Element method = document.createElementNS(Xades.DS, "ds:DigestMethod");
    method.setAttributeNS(null, "Algorithm", Xades.SHA256);
    digest.appendChild(method);
    Element value = document.createElementNS(Xades.DS, "ds:DigestValue");
    value.setTextContent(digestOf(certificate));
    digest.appendChild(value);
    Element format = child(child(properties, "SignedDataObjectProperties"), "DataObjectFormat");
    format.setAttributeNS(null, "ObjectReference", "#" + ids.reference());
    child(format, "MimeType").setTextContent("application/xml");
    return qualifying;
  }

  private static String digestOf(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(Sha256.of(certificate.getEncoded()));
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Element child(Element parent, String name) {
    Element child = parent.getOwnerDocument().createElementNS(Xades.NS, "xades:" + name);
    parent.appendChild(child);
    return child;
  }
}
