package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.Words;
import vn.motcua.dossier.Outcome;

/**
 * A result as its owner sees it.
 *
 * @param publicId names it in {@link Results#open}
 * @param number as printed, with {@code checkCode} for looking it up
 * @param pdfSize bytes of the signed PDF
 * @param xmlSize bytes of the signed envelope
 * @param annexes what goes with it, signed by the agency; each opened by {@link Results#openAnnex}
 * @param revoked taken back since, and the annexes with it
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
    List<AnnexView> annexes,
    boolean revoked)
    implements Serializable {
  public ReleasedResult {
    annexes = List.copyOf(annexes);
  }
}
