package vn.motcua.signing;

import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.Sha256;

/**
 * The data of a result that travels beside its PDF, to be signed as XML.
 *
 * <p>It names the rendered, unsigned PDF by digest and length: PAdES only appends, so those bytes
 * are the beginning of every signed version.
 *
 * @param number number of the result, as printed
 * @param outcome {@code GRANTED} or {@code REFUSED}
 * @param agencyCode in the form of QĐ 20/2020, {@code H99.12}
 * @param signerTitle position under which the officer signs
 * @param issuedAt the time put on the paper
 * @param data structured fields as canonical JSON, at most 64 KiB
 * @param document the rendered, unsigned PDF
 * @param attachments further things by digest, never inline
 */
public record ResultEnvelope(
    String number,
    String dossierCode,
    String procedureCode,
    String outcome,
    String agencyCode,
    String agencyName,
    String signerName,
    String signerTitle,
    Instant issuedAt,
    String data,
    Named document,
    List<Named> attachments) {

  /** Namespace of the envelope. */
  public static final String NAMESPACE = "urn:motcua:result:1";

  /** Longest text of structured fields, in characters. */
  public static final int MOST_DATA = 64 * 1024;

  public ResultEnvelope {
    attachments = List.copyOf(attachments);
    if (data.length() > MOST_DATA) {
      throw new IllegalArgumentException("large data goes in by digest");
    }
  }

  /**
   * A thing named by digest.
   *
   * @param sha256 64 hexadecimal digits
   * @param length in bytes
   */
  public record Named(String mediaType, String sha256, long length) {
    /** Names a PDF. */
    public static Named pdf(byte[] content) {
      return new Named("application/pdf", Sha256.hexOf(content), content.length);
    }
  }

  /** SHA-256 of the structured fields: the digest in the QR code, too. */
  public String dataSha256() {
    return Sha256.hexOf(data.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** The envelope as XML, unsigned. */
  public byte[] toXml() {
    return EnvelopeXml.write(this);
  }
}
