package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import vn.motcua.document.DocumentStore;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.IssuedDigests;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.result.SigningTask;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;
import vn.motcua.signing.SignedDocument;
import vn.motcua.signing.SignedSet;

/** The signed files of a release: looked at once more, kept and registered. */
@ApplicationScoped
public class ReleasedFiles {
  @Inject private AnnexBook annexes;
  @Inject private ResultNumbers numbers;
  @EJB private DocumentStore store;

  /**
   * Keeps paper and envelope. Digest and length of the rendered paper are those that its line of
   * the register will name.
   *
   * @throws IllegalStateException if the paper lacks a signature or is not the one rendered
   */
  public Result.Signatures keep(SigningTask task, SignedSet signed) {
    SignedDocument pdf = signed.document(SigningPapers.PDF);
    requireBeginning(pdf, task.unsignedSha256(), unsigned(task).length);
    PaperSigner.requireAll(task.agency(), pdf);
    return new Result.Signatures(
        store.keep(pdf.content()),
        store.keep(signed.document(SigningPapers.XML).content()),
        signed.signedAt());
  }

  /**
   * Registers them, and keeps and registers every annex; what was attached is no longer needed.
   *
   * @throws IllegalStateException if an annex is not signed, or is not the one attached
   */
  public RegisteredPaper register(Result result, SigningTask task, SignedSet signed) {
    RegisteredPaper paper =
        numbers.issue(
            result,
            new IssuedDigests(
                result.unsignedSha256(),
                unsigned(task).length,
                result.pdfSha256(),
                result.xmlSha256()));
    for (Annex annex : annexes.of(result)) {
      SignedDocument file = signed.document(SigningPapers.nameOf(annex));
      requireBeginning(file, annex.sha256(), annex.size());
      PaperSigner.requireSignatures(1, file);
      numbers.issueAnnex(result, annex, store.keep(file.content()));
      store.release(annex.sha256());
    }
    return paper;
  }

  private static byte[] unsigned(SigningTask task) {
    return task.order().documents().get(0).content();
  }

  /**
   * The envelope names these very bytes: a signed file that does not begin with them would prove
   * nothing.
   */
  private static void requireBeginning(SignedDocument signed, String sha256, long length) {
    byte[] content = signed.content();
    if (content.length <= length
        || !Sha256.hexOf(Arrays.copyOf(content, (int) length)).equals(sha256)) {
      throw new IllegalStateException(signed.name() + " does not begin with what was to be signed");
    }
  }
}
