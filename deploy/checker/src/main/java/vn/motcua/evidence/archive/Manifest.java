package vn.motcua.evidence.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.motcua.evidence.Sha256;

/** The list of files that was signed: an ASiCManifest (ETSI EN 319 162-1, annex A). */
final class Manifest {
  static final String NAME = "META-INF/ASiCManifest001.xml";
  static final String SIGNATURE = "META-INF/signature001.p7s";
  private static final String ASIC = "http://uri.etsi.org/02918/v1.2.1#";
  private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
  private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

  private Manifest() {}

  /**
   * Digests in hexadecimal by file name.
   *
   * @throws IllegalArgumentException if it is no manifest with SHA-256, or names a file twice
   */
  static Map<String, String> read(byte[] xml) {
    Map<String, String> digests = new LinkedHashMap<>();
    NodeList references =
        parse(xml).getDocumentElement().getElementsByTagNameNS(ASIC, "DataObjectReference");
    for (int i = 0; i < references.getLength(); i++) {
      Element reference = (Element) references.item(i);
      String value = only(reference, "DigestValue").getTextContent();
      String digest = Sha256.hex(Base64.getDecoder().decode(value.strip()));
      boolean known =
          SHA256.equals(only(reference, "DigestMethod").getAttribute("Algorithm"))
              && digest.length() == 2 * Sha256.LENGTH;
      if (!known || digests.put(reference.getAttribute("URI"), digest) != null) {
        throw new IllegalArgumentException("manifest");
      }
    }
    return digests;
  }

  private static Element only(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS(DS, name);
    if (found.getLength() != 1) {
      throw new IllegalArgumentException("manifest");
    }
    return (Element) found.item(0);
  }

  private static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXException | IOException | ParserConfigurationException unreadable) {
      throw new IllegalArgumentException("manifest", unreadable);
    }
  }
}
