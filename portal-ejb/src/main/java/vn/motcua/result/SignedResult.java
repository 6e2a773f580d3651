package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;

/**
 * A released result.
 *
 * @param number as printed
 * @param returned the dossier has reached its end; false if the result still has to be handed over
 */
public record SignedResult(
    String publicId,
    String dossierPublicId,
    String number,
    String checkCode,
    Instant signedAt,
    boolean returned)
    implements Serializable {}
