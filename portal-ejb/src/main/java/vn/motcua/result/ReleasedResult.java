package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.catalogue.Words;
import vn.motcua.dossier.Outcome;

/**
 * A result as its owner sees it.
 *
 * @param publicId names it in {@link Results#open}
 * @param number as printed, with {@code checkCode} for looking it up
 * @param pdfSize bytes of the signed PDF
 * @param xmlSize bytes of the signed envelope
 * @param revoked taken back since
 */
public record ReleasedResult(
    String publicId,
    Words name,
    Outcome outcome,
    String reason,
    String legalBasis,
    String number,
    String checkCode,
    String agency,
    String signerName,
    String signerTitle,
    Instant signedAt,
    long pdfSize,
    long xmlSize,
    boolean revoked)
    implements Serializable {}
