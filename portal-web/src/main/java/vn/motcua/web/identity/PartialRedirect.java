package vn.motcua.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A redirect that the script of a page understands. */
final class PartialRedirect {
  private PartialRedirect() {}

  static void write(HttpServletResponse response, String address) throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    write(response.getWriter(), address);
  }

  static void write(Writer out, String address) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("partial-response");
      xml.writeEmptyElement("redirect");
      xml.writeAttribute("url", address);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }
}
