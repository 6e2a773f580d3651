package vn.motcua.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML without DOCTYPE, entities, comments or processing instructions, of limited size. */
public final class Xml {
  private static final int MOST_BYTES = 1024 * 1024;

  private Xml() {}

  /**
   * The root.
   *
   * @throws IllegalArgumentException if it is not such a document
   */
  static Element read(byte[] content) {
    Document document = parse(content);
    plain(document);
    return document.getDocumentElement();
  }

  /**
   * The document, whatever nodes it has besides elements and text.
   *
   * @throws IllegalArgumentException if it is too large, no XML, or has a DOCTYPE
   */
  public static Document parse(byte[] content) {
    if (content.length > MOST_BYTES) {
      throw new IllegalArgumentException("too large");
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(content));
    } catch (SAXException | IOException notXml) {
      throw new IllegalArgumentException("not XML", notXml);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Java lacks an XML parser", impossible);
    }
  }

  /** Whether the element has this name. */
  static boolean is(Element element, String namespace, String name) {
    return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /**
   * The child elements.
   *
   * @throws IllegalArgumentException if there is text between them
   */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      } else if (!node.getTextContent().isBlank()) {
        throw new IllegalArgumentException("text between elements");
      }
    }
    return children;
  }

  /**
   * The text of an element that holds nothing else.
   *
   * @throws IllegalArgumentException if it has elements in it
   */
  static String text(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element) {
        throw new IllegalArgumentException("elements where text is expected");
      }
    }
    return element.getTextContent();
  }

  /** A text as it stands in XML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void plain(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeType()) {
        case Node.ELEMENT_NODE -> plain(child);
        case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {}
        default -> throw new IllegalArgumentException("comments or instructions in XML");
      }
    }
  }
}
