package vn.motcua.evidence.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.xades.NotStrict;
import vn.motcua.evidence.xades.StrictXml;

/** The XML of a result: its signature by the strict profile, and what it says of its PDF. */
final class SignedXml {
  private static final String NAMESPACE = "urn:motcua:result:1";

  /** Name of the list of annexes in the data. */
  private static final String ANNEXES = "_annexes";

  private SignedXml() {}

  /** The annexes that a signed envelope names; none if its signature does not hold. */
  static List<AnnexPart.Named> annexes(byte[] xml) {
    try {
      return attachments(StrictXml.verify(xml).root());
    } catch (NotStrict broken) {
      return List.of(); // said by faults
    }
  }

  private static List<AnnexPart.Named> attachments(Element root) {
    List<AnnexPart.Named> named = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (NAMESPACE.equals(node.getNamespaceURI()) && "Attachment".equals(node.getLocalName())) {
        Element file = (Element) node;
        named.add(new AnnexPart.Named(file.getAttribute("sha256"), file.getAttribute("length")));
      }
    }
    return named;
  }

  /** The data name them too: their digest is the one in the code on the paper. */
  private static List<AnnexPart.Named> inData(String data) {
    List<AnnexPart.Named> named = new ArrayList<>();
    if (data.contains(ANNEXES) && Json.object(data).get(ANNEXES) instanceof List<?> list) {
      for (Object one : list) {
        Map<?, ?> file = one instanceof Map<?, ?> map ? map : Map.of();
        named.add(
            new AnnexPart.Named(
                String.valueOf(file.get("sha256")), String.valueOf(file.get("length"))));
      }
    }
    return named;
  }

  /**
   * What is wrong with it.
   *
   * @param line of the register, which has to say the same
   */
  static List<Fault> faults(byte[] xml, Map<?, ?> line, SignerCheck signers) {
    String file = String.valueOf(line.get("envelope"));
    List<Fault> faults = new ArrayList<>();
    try {
      StrictXml signed = StrictXml.verify(xml);
      if (!same(signed.root(), line)) {
        faults.add(new Fault(Fault.Kind.ENVELOPE_DIFFERS, file));
      }
      faults.addAll(signers.faults(SignerCheck.Signed.of(signed), file));
    } catch (IllegalArgumentException unreadable) {
      faults.add(new Fault(Fault.Kind.DATA_UNREADABLE, file));
    } catch (NotStrict broken) {
      faults.add(new Fault(Fault.Kind.XML_SIGNATURE_BROKEN, file + ", " + broken.finding()));
    }
    return faults;
  }

  /**
   * Whether number and PDF are those of the register, and data and XML name the same; read from
   * what was signed only.
   */
  private static boolean same(Element root, Map<?, ?> line) {
    Element document = child(root, "Document");
    String words = text(child(root, "Data"));
    byte[] data = words.getBytes(StandardCharsets.UTF_8);
    return NAMESPACE.equals(root.getNamespaceURI())
        && "ResultEnvelope".equals(root.getLocalName())
        && document != null
        && text(child(root, "Number")).equals(line.get("number"))
        && text(child(root, "DataSha256")).equals(Sha256.hexOf(data))
        && document.getAttribute("sha256").equals(line.get("unsignedSha256"))
        && document.getAttribute("length").equals(String.valueOf(line.get("unsignedLength")))
        && inData(words).equals(attachments(root));
  }

  private static Element child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (NAMESPACE.equals(node.getNamespaceURI()) && name.equals(node.getLocalName())) {
        return (Element) node;
      }
    }
    return null;
  }

  private static String text(Element element) {
    return element == null ? "" : element.getTextContent();
  }
}
