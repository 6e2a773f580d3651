package vn.motcua.evidence.xades;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import vn.motcua.evidence.Xml;
import vn.motcua.evidence.xades.NotStrict.Finding;

/** Reads XML without document type, comments or instructions, of limited size and depth. */
final class StrictReader {
  private static final int MOST_DEPTH = 32;

  private StrictReader() {}

  static Document read(byte[] content) {
    try {
      Document document = Xml.parse(content);
      inspect(document, 0);
      return document;
    } catch (IllegalArgumentException notXml) {
      throw new NotStrict(Finding.UNKNOWN_FORMAT);
    }
  }

  private static void inspect(Node node, int depth) {
    if (depth > MOST_DEPTH) {
      throw new NotStrict(Finding.UNKNOWN_FORMAT);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeType()) {
        case Node.ELEMENT_NODE -> inspect(child, depth + 1);
        case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {}
        default -> throw NotStrict.structure();
      }
    }
  }

  /** Refuses an id that stands twice. */
  static void requireUniqueIds(Element root) {
    requireUniqueIds(root, new HashSet<>());
  }

  private static void requireUniqueIds(Element element, Set<String> seen) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if ("id".equalsIgnoreCase(attribute.getLocalName()) && !seen.add(attribute.getValue())) {
        throw NotStrict.structure();
      }
    }
    elements(element).forEach(child -> requireUniqueIds(child, seen));
  }

  /** The child elements. */
  static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The child elements, which have exactly these names and no text between them. */
  static List<Element> exactly(Element parent, String namespace, String... names) {
    List<Element> children = elements(parent);
    boolean same = children.size() == names.length;
    for (int i = 0; same && i < names.length; i++) {
      same = is(children.get(i), namespace, names[i]);
    }
    if (!same) {
      throw NotStrict.structure();
    }
    requireNoText(parent);
    return children;
  }

  static void requireNoText(Element parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element) && !child.getTextContent().isBlank()) {
        throw NotStrict.structure();
      }
    }
  }

  /** Refuses every attribute but these and declarations of namespaces. */
  static void onlyAttributes(Element element, String... names) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      boolean declared = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
      boolean known =
          attribute.getNamespaceURI() == null && List.of(names).contains(attribute.getName());
      if (!declared && !known) {
        throw NotStrict.structure();
      }
    }
  }

  static boolean is(Element element, String namespace, String name) {
    return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /** The bytes of an element that holds nothing but Base64, in lines or not. */
  static byte[] base64(Element element) {
    return decoded(onlyText(element).replaceAll("\\s+", ""));
  }

  /** The same where nobody signs, so that not even a line break is passed over. */
  static byte[] exactBase64(Element element) {
    return decoded(onlyText(element));
  }

  private static String onlyText(Element element) {
    Node text = element.getFirstChild();
    if (text == null || text.getNodeType() != Node.TEXT_NODE || text.getNextSibling() != null) {
      throw NotStrict.structure();
    }
    return text.getNodeValue();
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      throw NotStrict.structure();
    }
  }
}
