package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Stamped and long-term envelopes with something beside the signature that nobody signed. */
final class XmlLevelForgeries {
  private static final String SIGNED_FROM = "<xades:SignedProperties";
  private static final String SIGNED_TO = "</xades:SignedProperties>";
  private static final String STAMP_END = "</xades:SignatureTimeStamp>";

  private final List<Forgery> made = new ArrayList<>();
  private final String stamped;
  private final String longTerm;

  private XmlLevelForgeries(String stamped, String longTerm) {
    this.stamped = stamped;
    this.longTerm = longTerm;
  }

  /** All of them, of an envelope at level T and the same at level LT. */
  static List<Forgery> of(String stamped, String longTerm) {
    XmlLevelForgeries forgeries = new XmlLevelForgeries(stamped, longTerm);
    forgeries.signedProperties();
    forgeries.unsignedProperties();
    forgeries.stamps();
    forgeries.keptValues();
    return forgeries.made;
  }

  private void add(String name, Finding finding, String xml, String old, String fresh) {
    assertTrue(xml.contains(old), () -> "nothing to attack: " + old);
    made.add(new Forgery(name, finding, xml.replace(old, fresh).getBytes(StandardCharsets.UTF_8)));
  }

  private void structure(String name, String xml, String old, String fresh) {
    add(name, Finding.UNKNOWN_STRUCTURE, xml, old, fresh);
  }

  private void signedProperties() {
    String own = XmlForgeries.part(stamped, SIGNED_FROM, SIGNED_TO);
    String fake = own.replace("2026-11-24", "2020-11-24");
    structure("fake signed properties before the true ones", stamped, own, fake + own);
    structure("fake signed properties behind the true ones", stamped, own, own + fake);
    add("fake signed properties alone", Finding.CHANGED_AFTER_SIGNING, stamped, own, fake);
    String unsigned = "<xades:UnsignedProperties>";
    structure("fake signed properties among unsigned ones", stamped, unsigned, unsigned + fake);
    structure("fake signed properties behind the stamp", stamped, STAMP_END, fake + STAMP_END);
  }

  private void unsignedProperties() {
    behindStamp("counter signature", "<xades:CounterSignature/>");
    behindStamp("values of attribute authorities", "<xades:AttrAuthoritiesCertValues/>");
    behindStamp("foreign element", "<x xmlns=\"urn:x\">lời khác</x>");
    behindStamp("text", "lời khác");
    String end = "</xades:UnsignedSignatureProperties>";
    structure(
        "unsigned properties of data", stamped, end, end + "<xades:UnsignedDataObjectProperties/>");
    structure(
        "unknown attribute of unsigned properties",
        stamped,
        "<xades:UnsignedProperties>",
        "<xades:UnsignedProperties x=\"y\">");
  }

  private void behindStamp(String what, String xml) {
    structure(what + " behind the stamp", stamped, STAMP_END, STAMP_END + xml);
  }

  private void stamps() {
    String stamp = XmlForgeries.part(stamped, "<xades:SignatureTimeStamp", STAMP_END);
    String again = stamp.replaceAll("Id=\"[^\"]+\"", "Id=\"other\"");
    structure("second stamp", stamped, stamp, stamp + again);
    String end = "</xades:EncapsulatedTimeStamp>";
    structure("words within the stamp", stamped, end, "«…»" + end);
    add(
        "stamp that is none",
        Finding.TIMESTAMP_BROKEN,
        stamped,
        XmlForgeries.part(
            stamped, "<xades:EncapsulatedTimeStamp>", "</xades:EncapsulatedTimeStamp>"),
        "<xades:EncapsulatedTimeStamp>MAA=</xades:EncapsulatedTimeStamp>");
  }

  private void keptValues() {
    String revocations = "<xades:RevocationValues>";
    String certificates = "<xades:CertificateValues>";
    try {
      structure(
          "kept list of a stranger",
          longTerm,
          revocations,
          revocations
              + "<xades:CRLValues><xades:EncapsulatedCRLValue>"
              + base64(TestPki.STRANGER.crl(null).getEncoded())
              + "</xades:EncapsulatedCRLValue></xades:CRLValues>");
      structure(
          "kept certificate of a stranger",
          longTerm,
          certificates,
          certificates
              + "<xades:EncapsulatedX509Certificate>"
              + base64(TestPki.STRANGER.root.certificate().getEncoded())
              + "</xades:EncapsulatedX509Certificate>");
    } catch (CRLException | CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
    structure(
        "no kept revocation",
        longTerm,
        XmlForgeries.part(longTerm, revocations, "</xades:RevocationValues>"),
        "<xades:RevocationValues/>");
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
