package vn.motcua.issuing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of an agency's register of certified copies.
 *
 * @param publicId names it in {@link CertifiedCopies#open}
 * @param number {@code 05/SY}
 * @param known whoever asked for it is known to the register, and is told when it is taken back
 * @param officer who compared and had it signed
 * @param end null while it stands
 */
public record CertifiedCopy(
    String publicId,
    String number,
    Instant certifiedAt,
    String title,
    String askedBy,
    boolean known,
    int pages,
    String officer,
    EndedCopy end)
    implements Serializable {}
