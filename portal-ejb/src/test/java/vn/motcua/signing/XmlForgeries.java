package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Envelopes with something moved, added, taken away or changed after they were signed. */
final class XmlForgeries {
  static final byte[] ENVELOPE = Samples.envelope(Samples.pdf()).toXml();
  static final String SIGNED = signed(TestPki.OURS.leader);

  private final List<Forgery> made = new ArrayList<>();

  private XmlForgeries() {}

  /** All of them. */
  static List<Forgery> all() {
    XmlForgeries forgeries = new XmlForgeries();
    forgeries.changed();
    forgeries.wrapped();
    forgeries.moved();
    forgeries.references();
    forgeries.added();
    forgeries.nodes();
    forgeries.unreadable();
    forgeries.keys();
    forgeries.hidden();
    return forgeries.made;
  }

  /** The envelope signed at the tests' time. */
  static String signed(TestPki.Signer signer) {
    return new String(
        signer.sign(new XadesSignatures(), ENVELOPE, SigningOptions.at(TestPki.NOW)),
        StandardCharsets.UTF_8);
  }

  /** Replaces a text that must be there. */
  static String with(String old, String fresh) {
    assertTrue(SIGNED.contains(old), () -> "nothing to attack: " + old);
    return SIGNED.replace(old, fresh);
  }

  /** From the first text to the end of the next second one. */
  static String part(String xml, String from, String to) {
    int start = xml.indexOf(from);
    return xml.substring(start, xml.indexOf(to, start) + to.length());
  }

  private void add(String name, Finding finding, String xml) {
    made.add(new Forgery(name, finding, xml.getBytes(StandardCharsets.UTF_8)));
  }

  private void structure(String name, String xml) {
    add(name, Finding.UNKNOWN_STRUCTURE, xml);
  }

  private static String signature() {
    return part(SIGNED, "<ds:Signature ", "</ds:Signature>");
  }

  private void changed() {
    Finding seen = Finding.CHANGED_AFTER_SIGNING;
    add("changed value", seen, with("Mầm", "Mẩm"));
    add(
        "changed signing time",
        seen,
        with("03:00:00Z</xades:SigningTime>", "03:00:01Z</xades:SigningTime>"));
    int at = SIGNED.indexOf("<ds:SignatureValue>") + 40;
    char other = SIGNED.charAt(at) == 'A' ? 'B' : 'A';
    add(
        "changed signature value",
        seen,
        SIGNED.substring(0, at) + other + SIGNED.substring(at + 1));
    add("space between fields", seen, with("</r:Number>", "</r:Number> "));
    add("never signed", Finding.NO_SIGNATURE, new String(ENVELOPE, StandardCharsets.UTF_8));
  }

  private void wrapped() {
    String forged = with(signature(), "").replace("Mầm", "Giả");
    structure(
        "original wrapped under a forged root",
        forged.replace("</r:ResultEnvelope>", SIGNED + "</r:ResultEnvelope>"));
    String original = with(signature(), "");
    String moved = signature().replace("</ds:Object>", original + "</ds:Object>");
    structure(
        "original inside the object of a forged envelope",
        with(signature(), moved).replace("Mầm", "Giả"));
  }

  private void moved() {
    String without = with(signature(), "");
    structure(
        "signature in the middle of the root",
        without.replace("<r:Outcome>", signature() + "<r:Outcome>"));
    structure("signature inside a field", without.replace("</r:Data>", signature() + "</r:Data>"));
    structure("text after the signature", with("</ds:Signature>", "</ds:Signature>thêm"));
    add(
        "second signature",
        Finding.UNKNOWN_SIGNATURES,
        with(signature(), signature() + signature()));
  }

  private void references() {
    structure("reference to another part", with("URI=\"\"", "URI=\"#document\""));
    String reference = part(SIGNED, "<ds:Reference ", "</ds:Reference>");
    structure("third reference", with(reference, reference + reference));
    String xpath =
        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\">"
            + "<ds:XPath>not(ancestor-or-self::r:Data)</ds:XPath></ds:Transform>";
    structure("transform by XPath", with("</ds:Transforms>", xpath + "</ds:Transforms>"));
  }

  private void added() {
    structure(
        "extra object", with("</ds:Signature>", "<ds:Object>lời khác</ds:Object></ds:Signature>"));
    structure(
        "text beside the properties in the object", with("</ds:Object>", "lời khác</ds:Object>"));
    structure(
        "empty unsigned properties",
        with(
            "</xades:QualifyingProperties>",
            "<xades:UnsignedProperties/></xades:QualifyingProperties>"));
    String id = SIGNED.replaceAll("(?s).*<xades:SignedProperties Id=\"([^\"]+)\".*", "$1");
    structure("duplicate id", with("<r:Number>", "<r:Number Id=\"" + id + "\">"));
  }

  private void nodes() {
    structure(
        "comment in a value",
        with("Phạm Văn Khuôn</r:SignerName>", "Phạm Văn <!-- -->Khuôn</r:SignerName>"));
    structure("processing instruction", with("</r:Number>", "<?x y?></r:Number>"));
  }

  private void unreadable() {
    Finding unknown = Finding.UNKNOWN_FORMAT;
    add("document type", unknown, "<!DOCTYPE r [<!ENTITY x \"y\">]>" + SIGNED);
    add(
        "entity that reads a file",
        unknown,
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + with("Phạm Văn Khuôn</r:SignerName>", "&x;</r:SignerName>"));
    add("too deep", unknown, "<a>".repeat(100) + "</a>".repeat(100));
    add("too large", unknown, "<a>" + "x".repeat(1024 * 1024) + "</a>");
    add("cut short", unknown, SIGNED.substring(0, SIGNED.length() / 2));
  }

  private void keys() {
    structure(
        "key beside the certificate",
        with("</ds:KeyInfo>", "<ds:KeyValue><ds:RSAKeyValue/></ds:KeyValue></ds:KeyInfo>"));
    structure(
        "key fetched from elsewhere",
        with("</ds:KeyInfo>", "<ds:RetrievalMethod URI=\"http://127.0.0.1/k\"/></ds:KeyInfo>"));
    structure(
        "certificate that the signer did not name",
        with(certificate(SIGNED), certificate(signed(TestPki.OURS.elliptic))));
    add(
        "signature by SHA-1",
        Finding.WEAK_ALGORITHM,
        with(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2000/09/xmldsig#rsa-sha1"));
    add(
        "digest by SHA-1",
        Finding.WEAK_ALGORITHM,
        with("http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1"));
    add(
        "another authority of the same name",
        Finding.UNTRUSTED_ISSUER,
        signed(TestPki.STRANGER.leader));
  }

  /** What decoders of Base64 pass over, where no signature looks. */
  private void hidden() {
    for (String where : List.of("X509Certificate", "SignatureValue")) {
      String end = "</ds:" + where + ">";
      structure("element within " + where, with(end, "<x xmlns=\"urn:x\" y=\"lời khác\"/>" + end));
      structure("words within " + where, with(end, "«…»" + end));
    }
  }

  private static String certificate(String xml) {
    return part(xml, "<ds:X509Certificate>", "</ds:X509Certificate>");
  }
}
