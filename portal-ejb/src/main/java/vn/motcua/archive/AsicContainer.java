package vn.motcua.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.motcua.evidence.Sha256;

/**
 * An ASiC-E container with one CAdES signature over a manifest (ETSI EN 319 162-1, clause 4.4). The
 * entries' digests are known beforehand, so the container is written without holding any of them.
 */
public final class AsicContainer {
  /** Media type of the container, its first entry. */
  public static final String MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";

  private static final String MANIFEST = "META-INF/ASiCManifest001.xml";
  private static final String SIGNATURE = "META-INF/signature001.p7s";
  private static final String ASIC = "http://uri.etsi.org/02918/v1.2.1#";
  private static final String DS = "http://www.w3.org/2000/09/xmldsig#";

  private final List<ArchiveEntry> entries;
  private final byte[] manifest;
  private final Instant madeAt;

  /** A container of these entries. */
  public AsicContainer(List<ArchiveEntry> entries, Instant madeAt) {
    this.entries = List.copyOf(entries);
    this.madeAt = madeAt;
    this.manifest = manifest(entries);
  }

  /** What is to be signed: the name and digest of every entry. */
  public byte[] manifest() {
    return manifest.clone();
  }

  /**
   * Writes the container; does not close the stream.
   *
   * @param signature CAdES over {@link #manifest}
   * @throws IOException also if an entry's bytes are not those of its digest: no such archive
   *     leaves whole
   */
  public void write(OutputStream out, byte[] signature) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    first(zip);
    for (ArchiveEntry entry : entries) {
      zip.putNextEntry(entry(entry.name()));
      DigestInputStream content = new DigestInputStream(entry.content().open(), Sha256.digest());
      try (InputStream closing = content) {
        closing.transferTo(zip);
      }
      if (!Sha256.hex(content.getMessageDigest().digest()).equals(entry.sha256())) {
        throw new IOException("kept bytes differ from their digest: " + entry.name());
      }
      zip.closeEntry();
    }
    put(zip, MANIFEST, manifest);
    put(zip, SIGNATURE, signature);
    zip.finish();
  }

  private void first(ZipOutputStream zip) throws IOException {
    byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(type);
    ZipEntry entry = entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  private void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC));
    return entry;
  }

  private static byte[] manifest(List<ArchiveEntry> entries) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("asic", "ASiCManifest", ASIC);
      xml.writeNamespace("asic", ASIC);
      xml.writeNamespace("ds", DS);
      xml.writeEmptyElement("asic", "SigReference", ASIC);
      xml.writeAttribute("URI", SIGNATURE);
      xml.writeAttribute("MimeType", "application/pkcs7-signature");
      for (ArchiveEntry entry : entries) {
        reference(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void reference(XMLStreamWriter xml, ArchiveEntry entry) throws XMLStreamException {
    xml.writeStartElement("asic", "DataObjectReference", ASIC);
    xml.writeAttribute("URI", entry.name());
    xml.writeAttribute("MimeType", entry.mediaType());
    xml.writeEmptyElement("ds", "DigestMethod", DS);
    xml.writeAttribute("Algorithm", "http://www.w3.org/2001/04/xmlenc#sha256");
    xml.writeStartElement("ds", "DigestValue", DS);
    xml.writeCharacters(Base64.getEncoder().encodeToString(Sha256.bytes(entry.sha256())));
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
