package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.catalogue.Words;

/**
 * A released result as the leader sees it before taking it back.
 *
 * @param revokedAt null while it stands
 * @param revokedWhy null while it stands
 * @param annexes how many go with it
 * @param mine whether the caller may take it back
 */
public record RevocationView(
    String publicId,
    String dossierPublicId,
    String dossierNumber,
    Words name,
    String number,
    String subjectName,
    String signerName,
    Instant signedAt,
    Instant revokedAt,
    String revokedWhy,
    int annexes,
    boolean mine)
    implements Serializable {}
