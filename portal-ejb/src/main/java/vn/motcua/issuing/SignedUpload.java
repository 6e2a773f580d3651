package vn.motcua.issuing;

import java.util.List;
import vn.motcua.signing.Verdict;

/**
 * What the check of a signed paper found that an applicant handed in.
 *
 * @param paperPublicId the paper in its dossier
 * @param sha256 digest of the file, by which its report is found
 * @param verdict about the signature alone; our register knows nothing of others' papers
 * @param signers names in the certificates; empty if none could be read
 */
public record SignedUpload(
    String paperPublicId,
    String sha256,
    Verdict verdict,
    Conclusion conclusion,
    List<String> signers) {
  public SignedUpload {
    signers = List.copyOf(signers);
  }
}
