package vn.motcua.issuing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the register. No names, no content.
 *
 * @param id inside the business tier only
 * @param agencyId who hands it out
 * @param number as printed
 * @param checkCode ten characters with check, printed beside the number
 * @param reservedAt when the number was taken
 * @param issuedAt null before
 * @param unsigned digest and length of the PDF as rendered: a prefix of every signed version; null
 *     before
 * @param sha256 digest of the final file, after the last signature; null before
 * @param envelopeSha256 digest of the signed XML that goes with a result; null for other papers
 * @param endedAt when it was given up or revoked, else null
 * @param endReason why, else null
 */
public record RegisteredPaper(
    long id,
    String publicId,
    PaperKind kind,
    long agencyId,
    long dossierId,
    int year,
    String number,
    String checkCode,
    PaperState state,
    Instant reservedAt,
    Instant issuedAt,
    UnsignedPrefix unsigned,
    String sha256,
    String envelopeSha256,
    Instant endedAt,
    String endReason)
    implements Serializable {

  /** The rendered, unsigned PDF. */
  public record UnsignedPrefix(String sha256, long length) implements Serializable {}
}
