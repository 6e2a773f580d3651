package vn.motcua.issuing.verification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.Finding;
import vn.motcua.signing.ResultEnvelope;
import vn.motcua.signing.SignatureView;

/**
 * What the check of one file found: everything the report needs, nothing of the file's content.
 *
 * @param format null if it is neither
 * @param revisions of a PDF: digest and length of each of its earlier states, by which a changed
 *     version of our paper is known
 * @param document of an envelope: the PDF it names; else null
 */
public record CheckedPart(
    String sha256,
    DocumentFormat format,
    Set<Finding> findings,
    List<SignatureView> signatures,
    List<ResultEnvelope.Named> revisions,
    ResultEnvelope.Named document,
    String checkedBy,
    Instant checkedAt) {
  public CheckedPart {
    findings = Set.copyOf(findings);
    signatures = List.copyOf(signatures);
    revisions = List.copyOf(revisions);
  }
}
