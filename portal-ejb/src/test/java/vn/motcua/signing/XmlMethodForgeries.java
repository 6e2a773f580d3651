package vn.motcua.signing;

import static vn.motcua.signing.XmlForgeries.part;
import static vn.motcua.signing.XmlForgeries.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Envelopes that would have a verifier use another method, run a program or look elsewhere. */
final class XmlMethodForgeries {
  private static final String SIGNED = XmlForgeries.SIGNED;
  private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  private static final String HMAC_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";

  private XmlMethodForgeries() {}

  /** All of them. */
  static List<Forgery> all() throws GeneralSecurityException, XMLSecurityException {
    Finding structure = Finding.UNKNOWN_STRUCTURE;
    return List.of(
        forgery("transform by XSLT", structure, stylesheet()),
        forgery("transform by XPath filter 2", structure, filter()),
        forgery("second signed properties", structure, secondProperties()),
        forgery("signed properties moved under fake ones", structure, movedProperties()),
        forgery("HMAC with the public key", Finding.WEAK_ALGORITHM, publicKeyAsSecret()),
        forgery("HMAC cut to one byte", Finding.UNKNOWN_STRUCTURE, cutShort()),
        forgery("entities that grow", Finding.UNKNOWN_FORMAT, bomb()));
  }

  private static Forgery forgery(String name, Finding finding, String xml) {
    return new Forgery(name, finding, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String stylesheet() {
    String stylesheet =
        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\">"
            + "<xsl:stylesheet xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\" version=\"1.0\">"
            + "<xsl:template match=\"/\"><xsl:copy-of select=\".\"/></xsl:template>"
            + "</xsl:stylesheet></ds:Transform>";
    return with("</ds:Transforms>", stylesheet + "</ds:Transforms>");
  }

  private static String filter() {
    String filter =
        "<ds:Transform Algorithm=\"http://www.w3.org/2002/06/xmldsig-filter2\">"
            + "<f:XPath xmlns:f=\"http://www.w3.org/2002/06/xmldsig-filter2\""
            + " Filter=\"subtract\">//r:Data</f:XPath></ds:Transform>";
    return with("</ds:Transforms>", filter + "</ds:Transforms>");
  }

  private static String secondProperties() {
    String properties =
        part(SIGNED, "<xades:QualifyingProperties", "</xades:QualifyingProperties>");
    String fake =
        properties.replace("03:00:00Z</xades:SigningTime>", "05:00:00Z</xades:SigningTime>");
    return with(properties, fake + properties);
  }

  private static String movedProperties() {
    String properties = part(SIGNED, "<xades:SignedProperties", "</xades:SignedProperties>");
    String fake =
        "<xades:SignedProperties Id=\"other\"><xades:SignedSignatureProperties/>"
            + properties
            + "</xades:SignedProperties>";
    return with(properties, fake);
  }

  /**
   * HMAC with the public key as its secret: who lets the file choose the method and hands the key
   * of the certificate to it would find this good.
   */
  private static String publicKeyAsSecret() throws GeneralSecurityException, XMLSecurityException {
    byte[] secret = TestPki.OURS.leader.credential().certificate().getPublicKey().getEncoded();
    return authenticated(secret, with(RSA_SHA256, HMAC_SHA256), 32);
  }

  private static String cutShort() throws GeneralSecurityException, XMLSecurityException {
    String method =
        SIGNED.replaceAll("(?s).*(<ds:SignatureMethod[^>]*(?:/>|></ds:SignatureMethod>)).*", "$1");
    String cut =
        "<ds:SignatureMethod Algorithm=\""
            + HMAC_SHA256
            + "\"><ds:HMACOutputLength>8</ds:HMACOutputLength></ds:SignatureMethod>";
    return authenticated(new byte[] {1}, with(method, cut), 1);
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
    for (int i = 1; i <= 30; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    bomb.append("]>");
    return bomb + with("Phạm Văn Khuôn</r:SignerName>", "&a30;</r:SignerName>");
  }

  /** Puts a message authentication code over the SignedInfo in place of the signature value. */
  private static String authenticated(byte[] secret, String xml, int length)
      throws GeneralSecurityException, XMLSecurityException {
    Init.init();
    Document document = parsed(xml);
    ByteArrayOutputStream info = new ByteArrayOutputStream();
    Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
        .canonicalizeSubtree(
            document
                .getElementsByTagNameNS("http://www.w3.org/2000/09/xmldsig#", "SignedInfo")
                .item(0),
            info);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    byte[] code = Arrays.copyOf(mac.doFinal(info.toByteArray()), length);
    String value = part(xml, "<ds:SignatureValue>", "</ds:SignatureValue>");
    return xml.replace(
        value,
        "<ds:SignatureValue>" + Base64.getEncoder().encodeToString(code) + "</ds:SignatureValue>");
  }

  private static Document parsed(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (IOException | ParserConfigurationException | SAXException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
