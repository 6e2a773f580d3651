package vn.motcua.issuing;

import java.io.Serializable;
import java.time.Instant;

/**
 * What everybody may know of a paper we handed out: no names, nothing of its content.
 *
 * @param revokedAt null unless taken back
 * @param revokedWhy null unless taken back
 * @param revokedBy by which decision or notice; null unless taken back
 */
public record PaperFacts(
    PaperKind kind,
    String number,
    long agencyId,
    PaperState state,
    Instant issuedAt,
    Instant revokedAt,
    String revokedWhy,
    EndingPaper revokedBy)
    implements Serializable {

  /** Number of the result that an annex belongs to; null for other papers. */
  public String annexOf() {
    return kind == PaperKind.RESULT_ANNEX ? number : null;
  }

  /**
   * The public facts of a line of the register.
   *
   * @param revokedBy by what it was taken back, null if it stands
   */
  public static PaperFacts of(RegisteredPaper paper, EndingPaper revokedBy) {
    boolean revoked = paper.state() == PaperState.REVOKED;
    return new PaperFacts(
        paper.kind(),
        paper.number(),
        paper.agencyId(),
        paper.state(),
        paper.issuedAt(),
        revoked ? paper.endedAt() : null,
        revoked ? paper.endReason() : null,
        revoked ? revokedBy : null);
  }
}
