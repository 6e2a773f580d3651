package vn.motcua.issuing;

import java.time.Instant;
import java.util.List;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.Verdict;

/**
 * The answer to "is this paper what it says": verdict first, then why, then the evidence.
 *
 * @param reasons the worst first; empty if there is nothing to say
 * @param signatures of all files, in the order they were given
 * @param releasedByUs every file equals, byte for byte, what we released
 * @param paper what is public of it, null if it is not ours
 * @param digests SHA-256 of the files, by which the report is found again
 * @param checkedBy rules and their version
 * @param files each file with the standard's conclusion and every question asked
 */
public record VerificationReport(
    Verdict verdict,
    List<VerificationReason> reasons,
    List<SignatureView> signatures,
    boolean releasedByUs,
    PaperFacts paper,
    List<String> digests,
    Instant checkedAt,
    String checkedBy,
    List<FileReport> files) {
  public VerificationReport {
    reasons = List.copyOf(reasons);
    signatures = List.copyOf(signatures);
    digests = List.copyOf(digests);
    files = List.copyOf(files);
  }
}
