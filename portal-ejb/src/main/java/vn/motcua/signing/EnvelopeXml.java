package vn.motcua.signing;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The envelope's XML, in canonical form: one element for each field, in a fixed order. */
final class EnvelopeXml {
  private static final String ROOT = "ResultEnvelope";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private EnvelopeXml() {}

  static byte[] write(ResultEnvelope envelope) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
      xml.writeStartElement("r", ROOT, ResultEnvelope.NAMESPACE);
      xml.writeNamespace("r", ResultEnvelope.NAMESPACE);
      text(xml, "Number", envelope.number());
      text(xml, "DossierCode", envelope.dossierCode());
      text(xml, "ProcedureCode", envelope.procedureCode());
      text(xml, "Outcome", envelope.outcome());
      text(xml, "AgencyCode", envelope.agencyCode());
      text(xml, "AgencyName", envelope.agencyName());
      text(xml, "SignerName", envelope.signerName());
      text(xml, "SignerTitle", envelope.signerTitle());
      text(xml, "IssuedAt", envelope.issuedAt().toString());
      text(xml, "Data", envelope.data());
      text(xml, "DataSha256", envelope.dataSha256());
      named(xml, "Document", envelope.document());
      for (ResultEnvelope.Named attachment : envelope.attachments()) {
        named(xml, "Attachment", attachment);
      }
      xml.writeEndElement();
      xml.close();
      return out.toByteArray();
    } catch (XMLStreamException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  /**
   * Reads an envelope from the verified root.
   *
   * @return empty if it is not an envelope of ours
   */
  static Optional<ResultEnvelope> read(Element root) {
    if (!isRoot(root)) {
      return Optional.empty();
    }
    try {
      Fields fields = new Fields(root);
      ResultEnvelope envelope =
          new ResultEnvelope(
              fields.next("Number"),
              fields.next("DossierCode"),
              fields.next("ProcedureCode"),
              fields.next("Outcome"),
              fields.next("AgencyCode"),
              fields.next("AgencyName"),
              fields.next("SignerName"),
              fields.next("SignerTitle"),
              Instant.parse(fields.next("IssuedAt")),
              fields.next("Data"),
              fields.data(fields.next("DataSha256")).named("Document"),
              fields.rest("Attachment"));
      return envelope.dataSha256().equals(fields.dataSha256)
          ? Optional.of(envelope)
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  static boolean isRoot(Element root) {
    return ResultEnvelope.NAMESPACE.equals(root.getNamespaceURI())
        && ROOT.equals(root.getLocalName());
  }

  private static void text(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement("r", name, ResultEnvelope.NAMESPACE);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static void named(XMLStreamWriter xml, String name, ResultEnvelope.Named named)
      throws XMLStreamException {
    xml.writeStartElement("r", name, ResultEnvelope.NAMESPACE);
    xml.writeAttribute("length", Long.toString(named.length()));
    xml.writeAttribute("mediaType", named.mediaType());
    xml.writeAttribute("sha256", named.sha256());
    xml.writeEndElement();
  }

  /** Walks the children in their order; anything unexpected is refused. */
  private static final class Fields {
    private final List<Element> elements = new ArrayList<>();
    private int at;
    private String dataSha256;

    Fields(Element root) {
      for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element element) {
          elements.add(element);
        } else if (!node.getTextContent().isBlank()) {
          throw new IllegalArgumentException("text between fields");
        }
      }
    }

    String next(String name) {
      return element(name).getTextContent();
    }

    Fields data(String sha256) {
      dataSha256 = sha256;
      return this;
    }

    ResultEnvelope.Named named(String name) {
      Element element = element(name);
      return new ResultEnvelope.Named(
          element.getAttribute("mediaType"),
          element.getAttribute("sha256"),
          Long.parseLong(element.getAttribute("length")));
    }

    List<ResultEnvelope.Named> rest(String name) {
      List<ResultEnvelope.Named> rest = new ArrayList<>();
      while (at < elements.size()) {
        rest.add(named(name));
      }
      return rest;
    }

    private Element element(String name) {
      if (at == elements.size()) {
        throw new IllegalArgumentException("field missing");
      }
      Element element = elements.get(at++);
      if (!name.equals(element.getLocalName())
          || !ResultEnvelope.NAMESPACE.equals(element.getNamespaceURI())) {
        throw new IllegalArgumentException("unknown field");
      }
      return element;
    }
  }
}
