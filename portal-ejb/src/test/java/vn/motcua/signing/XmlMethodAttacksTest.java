package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Attacks on how an envelope is verified rather than on what stands in it: other methods, other
 * places, programs that a careless verifier would run. Each forgery changes the name in the data.
 */
class XmlMethodAttacksTest {
  private static final XadesSignatures FORMAT = new XadesSignatures();
  private static final byte[] ENVELOPE = Samples.envelope(Samples.pdf()).toXml();
  private static final String SIGNED =
      new String(
          TestPki.OURS.leader.sign(FORMAT, ENVELOPE, SigningOptions.at(TestPki.NOW)),
          StandardCharsets.UTF_8);
  private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  private static final String HMAC_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";

  private static SignatureReport judge(String xml) {
    return XmlJudge.judge(xml.getBytes(StandardCharsets.UTF_8), TestPki.OURS.trust(), TestPki.NOW);
  }

  private static void refused(Finding finding, String xml) {
    SignatureReport report = judge(xml);
    assertEquals(Set.of(finding), report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
    assertNull(report.envelope());
  }

  private static String with(String old, String fresh) {
    assertTrue(SIGNED.contains(old), () -> "nothing to attack: " + old);
    return SIGNED.replace(old, fresh);
  }

  private static String part(String xml, String from, String to) {
    int start = xml.indexOf(from);
    return xml.substring(start, xml.indexOf(to, start) + to.length());
  }

  @Test
  void aStylesheetThatPutsTheOriginalBackIsRefused() {
    String stylesheet =
        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\">"
            + "<xsl:stylesheet xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\" version=\"1.0\">"
            + "<xsl:template match=\"/\"><xsl:copy-of select=\".\"/></xsl:template>"
            + "</xsl:stylesheet></ds:Transform>";
    refused(Finding.UNKNOWN_STRUCTURE, with("</ds:Transforms>", stylesheet + "</ds:Transforms>"));
  }

  @Test
  void anotherWayOfCuttingThingsOutIsRefused() {
    String filter =
        "<ds:Transform Algorithm=\"http://www.w3.org/2002/06/xmldsig-filter2\">"
            + "<f:XPath xmlns:f=\"http://www.w3.org/2002/06/xmldsig-filter2\""
            + " Filter=\"subtract\">//r:Data</f:XPath></ds:Transform>";
    refused(Finding.UNKNOWN_STRUCTURE, with("</ds:Transforms>", filter + "</ds:Transforms>"));
  }

  @Test
  void secondSignedPropertiesAreRefused() {
    String properties =
        part(SIGNED, "<xades:QualifyingProperties", "</xades:QualifyingProperties>");
    String fake =
        properties.replace("03:00:00Z</xades:SigningTime>", "05:00:00Z</xades:SigningTime>");
    refused(Finding.UNKNOWN_STRUCTURE, with(properties, fake + properties));
  }

  @Test
  void theSignedPropertiesMovedUnderFakeOnesAreRefused() {
    String properties = part(SIGNED, "<xades:SignedProperties", "</xades:SignedProperties>");
    String fake =
        "<xades:SignedProperties Id=\"other\"><xades:SignedSignatureProperties/>"
            + properties
            + "</xades:SignedProperties>";
    refused(Finding.UNKNOWN_STRUCTURE, with(properties, fake));
  }

  /**
   * HMAC with the public key as its secret: who lets the file choose the method and hands the key
   * of the certificate to it would find this good.
   */
  @Test
  void theCodeOfAPublicKeyIsNoSignature() throws GeneralSecurityException, XMLSecurityException {
    byte[] secret = TestPki.OURS.leader.credential().certificate().getPublicKey().getEncoded();
    refused(Finding.WEAK_ALGORITHM, authenticated(secret, with(RSA_SHA256, HMAC_SHA256), 32));
  }

  @Test
  void aCodeCutToOneByteIsNoSignature() throws GeneralSecurityException, XMLSecurityException {
    String method =
        SIGNED.replaceAll("(?s).*(<ds:SignatureMethod[^>]*(?:/>|></ds:SignatureMethod>)).*", "$1");
    String cut =
        "<ds:SignatureMethod Algorithm=\""
            + HMAC_SHA256
            + "\"><ds:HMACOutputLength>8</ds:HMACOutputLength></ds:SignatureMethod>";
    String forged = authenticated(new byte[] {1}, with(method, cut), 1);
    SignatureReport report = judge(forged);
    assertEquals(Verdict.INVALID, report.verdict());
    assertTrue(
        Set.of(Finding.WEAK_ALGORITHM, Finding.UNKNOWN_STRUCTURE).containsAll(report.findings()));
    assertNull(report.envelope());
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

  @Test
  void entitiesThatGrowAreRefusedBeforeTheyGrow() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
    for (int i = 1; i <= 30; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    bomb.append("]>");
    refused(
        Finding.UNKNOWN_FORMAT,
        bomb + with("Phạm Văn Khuôn</r:SignerName>", "&a30;</r:SignerName>"));
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
      refused(Finding.UNKNOWN_FORMAT, "<!DOCTYPE r SYSTEM \"" + address + "\">" + SIGNED);
      refused(
          Finding.UNKNOWN_FORMAT,
          "<!DOCTYPE r [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>" + SIGNED);
      refused(Finding.UNKNOWN_STRUCTURE, with("URI=\"\"", "URI=\"" + address + "\""));
      listening.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, listening::accept);
    }
  }

  @Test
  void aSignerWhoCertifiesHimselfIsNotTrusted() {
    Credential own =
        new Credential(
            "x",
            HolderKind.OFFICER,
            1,
            List.of(TestPki.STRANGER.root.certificate()),
            CustodyKind.PKCS12);
    TestPki.Signer self = new TestPki.Signer(own, TestPki.STRANGER.root.key());
    SignatureReport report =
        judge(
            new String(
                self.sign(FORMAT, ENVELOPE, SigningOptions.at(TestPki.NOW)),
                StandardCharsets.UTF_8));
    assertTrue(report.findings().contains(Finding.UNTRUSTED_ISSUER));
    assertEquals(Verdict.INVALID, report.verdict());
  }
}
