package vn.motcua.signing.xades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XML without a DOCTYPE, outside entities, comments or processing instructions, bounded in
 * size and depth. One parser for each thread.
 */
final class StrictParser {
  /** Far more than an envelope needs; large things go in by digest. */
  static final int MOST_BYTES = 1024 * 1024;

  private static final int MOST_DEPTH = 32;
  private static final ThreadLocal<DocumentBuilder> BUILDER =
      ThreadLocal.withInitial(StrictParser::builder);

  private StrictParser() {}

  /**
   * The document.
   *
   * @throws ProfileBroken if it is not well-formed or holds what the profile forbids
   */
  static Document parse(byte[] content) {
    if (content.length > MOST_BYTES) {
      throw new ProfileBroken(ProfileBroken.Rule.TOO_LARGE);
    }
    try {
      Document document = BUILDER.get().parse(new ByteArrayInputStream(content));
      inspect(document, 0);
      return document;
    } catch (SAXException | IOException notXml) {
      throw new ProfileBroken(ProfileBroken.Rule.NOT_XML);
    }
  }

  /** An empty document for building one. */
  static Document empty() {
    return BUILDER.get().newDocument();
  }

  private static void inspect(Node node, int depth) {
    if (depth > MOST_DEPTH) {
      throw new ProfileBroken(ProfileBroken.Rule.TOO_LARGE);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeType()) {
        case Node.ELEMENT_NODE -> inspect(child, depth + 1);
        case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {}
        default -> throw new ProfileBroken(ProfileBroken.Rule.FORBIDDEN_NODE);
      }
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder;
    } catch (ParserConfigurationException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  /** The only child elements of a node, in order. */
  static java.util.List<Element> children(Element parent) {
    java.util.List<Element> elements = new java.util.ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) throws SAXException {
      throw problem;
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
      throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      throw problem;
    }
  }
}
