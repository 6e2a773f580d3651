package vn.motcua.issuing.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * A layout in XHTML. Its whole language: {@code {name}} in text, and the attributes {@code
 * data-part} (another file's body comes here), {@code data-if}, {@code data-unless}, {@code
 * data-each="rows row"} and {@code data-value} (the value for an object that is drawn). Values
 * become text nodes of the tree, so nothing in them is ever read as markup.
 */
public final class Template {
  private static final String FOLDER = "/vn/motcua/issuing/templates/";
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)?");
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_.]+\\??)}");

  /** Layouts belong to the program: each is read once. */
  private static final Map<String, Document> READ = new ConcurrentHashMap<>();

  private final Document document;

  private Template(Document document) {
    this.document = document;
  }

  /** A layout by its name, with the parts it uses and the style sheet of all papers. */
  public static Template load(String name) {
    Document read = READ.computeIfAbsent(name, Template::read);
    synchronized (read) { // A tree that is copied keeps notes of where it is.
      return new Template((Document) read.cloneNode(true));
    }
  }

  private static Document read(String name) {
    Document document = parse(name);
    includeParts(document.getDocumentElement());
    Node head = document.getElementsByTagName("head").item(0);
    Element style = document.createElement("style");
    style.setTextContent(content("paper.css"));
    head.appendChild(style);
    Element subject = document.createElement("meta");
    subject.setAttribute("name", "subject"); // The renderer's word for the file's description.
    subject.setAttribute("content", title(document));
    head.appendChild(subject);
    return document;
  }

  private static String title(Document document) {
    return document.getElementsByTagName("title").item(0).getTextContent();
  }

  /** Puts the values in. A layout is filled once. */
  public Document fill(Map<String, ?> model) {
    fill(document.getDocumentElement(), new Values(model));
    return document;
  }

  private static void includeParts(Element root) {
    for (Element place : elements(root)) {
      String part = place.getAttribute("data-part");
      if (!part.isEmpty()) {
        place.removeAttribute("data-part");
        Element body = (Element) parse("parts/" + part).getElementsByTagName("body").item(0);
        for (Node child : children(body)) {
          place.appendChild(place.getOwnerDocument().importNode(child, true));
        }
        includeParts(place);
      }
    }
  }

  private static void fill(Element element, Values values) {
    if (isLeftOut(element, values)) {
      element.getParentNode().removeChild(element);
      return;
    }
    Attr each = element.getAttributeNode("data-each");
    if (each != null) {
      repeat(element, each.getValue().split(" "), values);
      return;
    }
    if (element.hasAttribute("data-value")) {
      element.setAttribute("data-code", values.text(element.getAttribute("data-value")));
    }
    for (Node child : children(element)) {
      if (child instanceof Element inner) {
        fill(inner, values);
      } else if (child instanceof Text text && !"style".equals(element.getTagName())) {
        text.setData(replace(text.getData(), values));
      }
    }
  }

  private static boolean isLeftOut(Element element, Values values) {
    Attr wanted = element.getAttributeNode("data-if");
    Attr unwanted = element.getAttributeNode("data-unless");
    return wanted != null && !values.holds(wanted.getValue())
        || unwanted != null && values.holds(unwanted.getValue());
  }

  /** Copies the element for every row, each seen under the second word. */
  private static void repeat(Element element, String[] rowsAndName, Values values) {
    Node parent = element.getParentNode();
    element.removeAttribute("data-each");
    for (Object row : values.rows(rowsAndName[0])) {
      Element copy = (Element) element.cloneNode(true);
      parent.insertBefore(copy, element);
      fill(copy, values.with(rowsAndName[1], row));
    }
    parent.removeChild(element);
  }

  private static String replace(String text, Values values) {
    Matcher place = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      place.appendReplacement(filled, Matcher.quoteReplacement(values.text(place.group(1))));
    }
    return place.appendTail(filled).toString();
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (int i = 0; i < node.getChildNodes().getLength(); i++) {
      children.add(node.getChildNodes().item(i));
    }
    return children;
  }

  private static List<Element> elements(Element root) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < root.getElementsByTagName("*").getLength(); i++) {
      elements.add((Element) root.getElementsByTagName("*").item(i));
    }
    return elements;
  }

  private static Document parse(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a layout: " + name);
    }
    try (InputStream xhtml = open(name + ".xhtml")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(xhtml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("layout " + name, e);
    }
  }

  private static String content(String file) {
    try (InputStream content = open(file)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    InputStream content = Template.class.getResourceAsStream(FOLDER + file);
    if (content == null) {
      throw new IllegalArgumentException("no layout " + file);
    }
    return content;
  }
}
