package vn.motcua.issuing.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a paper says of itself as a file. The renderer writes the machine's time into it; a paper's
 * time is the one that stands on it and in its signature, so the file names none.
 */
final class Metadata {
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";

  private Metadata() {}

  static void speakVietnameseAndNameNoTime(PDDocument document) throws IOException {
    document.getDocumentCatalog().setLanguage("vi");
    document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      metadata.importXMPMetadata(withoutTimes(metadata));
    }
  }

  private static byte[] withoutTimes(PDMetadata metadata) throws IOException {
    try (InputStream xmp = metadata.exportXMPMetadata()) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document tree = factory.newDocumentBuilder().parse(xmp);
      NodeList times = tree.getElementsByTagNameNS(XMP, "*");
      while (times.getLength() > 0) {
        Node time = times.item(0);
        time.getParentNode().removeChild(time);
      }
      return bytes(tree);
    } catch (SAXException | ParserConfigurationException | TransformerException e) {
      throw new IllegalStateException("metadata of a rendered paper", e);
    }
  }

  private static byte[] bytes(Document tree) throws TransformerException {
    TransformerFactory factory = TransformerFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    Transformer transformer = factory.newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    transformer.transform(new DOMSource(tree), new StreamResult(out));
    return out.toByteArray();
  }
}
