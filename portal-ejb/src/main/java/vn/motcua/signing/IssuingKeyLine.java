package vn.motcua.signing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An issuing key of an agency, as administrators see it.
 *
 * @param fingerprint SHA-256 of the key's point, 64 hexadecimal digits
 * @param holder name in its certificate
 * @param from first day of results it signed
 * @param until last day of results that count
 * @param inUse whether it signs now
 * @param struckAt when it was struck out, null if it was not
 * @param struckWhy null if it was not
 */
public record IssuingKeyLine(
    String fingerprint,
    String holder,
    LocalDate from,
    LocalDate until,
    boolean inUse,
    Instant struckAt,
    String struckWhy)
    implements Serializable {}
