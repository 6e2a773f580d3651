package vn.motcua.web.api.verification;

import java.time.Instant;
import java.util.List;

/**
 * A signature in a file; what is not known is null.
 *
 * @param holder {@code OFFICER}, {@code ORGANISATION}: a person in charge or an agency, by the
 *     certificate
 * @param signedAt claimed by the signer
 * @param format format and level, {@code PAdES-B}
 * @param level {@code B}, {@code T}, {@code LT}, {@code LTA}
 * @param stampedAt by which a trusted time-stamp proves that it existed
 * @param coversWholeFile every byte of the file, or every value of the document, is signed
 * @param revocationListOf when the revocation list asked was made
 * @param chain names from the signer to the root
 * @param indication {@code TOTAL-PASSED}, {@code TOTAL-FAILED}, {@code INDETERMINATE} (ETSI EN 319
 *     102-1, clause 5.1.3)
 * @param subIndication why, null if passed
 */
public record SignatureItem(
    String signer,
    String holder,
    String issuer,
    Instant signedAt,
    String format,
    String level,
    Instant stampedAt,
    boolean coversWholeFile,
    String organisation,
    String title,
    String algorithm,
    String serial,
    Instant validFrom,
    Instant validUntil,
    Instant revokedAt,
    Instant revocationListOf,
    List<String> chain,
    String indication,
    String subIndication) {}
