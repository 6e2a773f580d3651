package vn.motcua.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A receipt with all it needs to be checked alone: its path to the root of its batch, and the seal
 * that the agency signed over that root.
 *
 * @param path of the receipt's text in the batch
 * @param signed the signed {@link Seal}, see {@link SignedStatement}
 */
public record SealedReceipt(Receipt receipt, TreePath path, byte[] signed) {
  /** Namespace of the file. */
  public static final String NAMESPACE = "urn:motcua:receipt:1";

  private static final String ROOT = "SealedReceipt";

  /** The file. */
  public byte[] toXml() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<r:SealedReceipt xmlns:r=\"").append(NAMESPACE).append("\">\n");
    for (Receipt.Line line : receipt.lines()) {
      xml.append("<r:Line name=\"").append(Xml.escaped(line.name())).append("\">");
      xml.append(Xml.escaped(line.value())).append("</r:Line>\n");
    }
    xml.append("<r:Path index=\"").append(path.index());
    xml.append("\" leaves=\"").append(path.size()).append("\">\n");
    for (byte[] node : path.nodes()) {
      xml.append("<r:Node>").append(Sha256.hex(node)).append("</r:Node>\n");
    }
    xml.append("</r:Path>\n<r:Seal>").append(Base64.getEncoder().encodeToString(signed));
    xml.append("</r:Seal>\n</r:SealedReceipt>\n");
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a file begins as such a receipt does; says nothing about the rest. */
  public static boolean isOne(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, 400), StandardCharsets.UTF_8);
    return start.contains(ROOT) && start.contains('"' + NAMESPACE + '"');
  }

  /**
   * Reads such a file.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static SealedReceipt read(byte[] file) {
    Element root = Xml.read(file);
    if (!Xml.is(root, NAMESPACE, ROOT)) {
      throw new IllegalArgumentException("not a sealed receipt");
    }
    List<Element> parts = Xml.children(root);
    List<Receipt.Line> lines = new ArrayList<>();
    int at = 0;
    while (at < parts.size() && Xml.is(parts.get(at), NAMESPACE, "Line")) {
      lines.add(line(parts.get(at++)));
    }
    if (parts.size() != at + 2
        || !Xml.is(parts.get(at), NAMESPACE, "Path")
        || !Xml.is(parts.get(at + 1), NAMESPACE, "Seal")) {
      throw new IllegalArgumentException("not a sealed receipt");
    }
    byte[] signed = Base64.getDecoder().decode(Xml.text(parts.get(at + 1)).strip());
    return new SealedReceipt(new Receipt(lines), path(parts.get(at)), signed);
  }

  /** Whether the seal, once its signature was verified, holds for the receipt. */
  public boolean proves(Seal seal) {
    return seal.leaves() == path.size() && path.proves(receipt.entry(), seal.root());
  }

  private static Receipt.Line line(Element element) {
    return new Receipt.Line(element.getAttribute("name"), Xml.text(element));
  }

  private static TreePath path(Element element) {
    List<byte[]> nodes = new ArrayList<>();
    for (Element node : Xml.children(element)) {
      if (!Xml.is(node, NAMESPACE, "Node")) {
        throw new IllegalArgumentException("not a node of a path");
      }
      nodes.add(Sha256.bytes(Xml.text(node)));
    }
    return new TreePath(
        Integer.parseInt(element.getAttribute("index")),
        Integer.parseInt(element.getAttribute("leaves")),
        nodes);
  }
}
