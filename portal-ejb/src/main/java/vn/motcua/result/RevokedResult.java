package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;

/**
 * What taking a result back answers.
 *
 * @param number of the result
 * @param decisionNumber of the decision that takes it back
 */
public record RevokedResult(
    String publicId,
    String dossierPublicId,
    String number,
    String decisionNumber,
    Instant revokedAt,
    String reason)
    implements Serializable {}
