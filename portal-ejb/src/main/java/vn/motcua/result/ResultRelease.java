package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import vn.motcua.document.DocumentStore;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.issuing.IssuedDigests;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.result.work.ResultNumbers;
import vn.motcua.result.work.SigningPapers;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.Outbox;
import vn.motcua.signing.LaterRaising;
import vn.motcua.signing.SignedDocument;
import vn.motcua.signing.SignedSet;

/**
 * Second transaction of a signing act: keeps the signed files, registers their digests, decides and
 * releases. All of it or nothing.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ResultRelease {
  @Inject private DossierDesk desk;
  @Inject private ResultDesk results;
  @Inject private ResultBook book;
  @Inject private ResultNumbers numbers;
  @Inject private Outbox outbox;
  @EJB private DocumentStore store;
  @EJB private LaterRaising raising;

  /**
   * Releases what was signed.
   *
   * @throws Refusal result.signing-lost if the act was freed or taken over meanwhile; what stands
   *     against the release
   */
  public SignedResult release(String key, SigningTask task, SignedSet signed) {
    Result result = results.find(task.publicId());
    DossierFacts dossier = desk.toRead(result.dossierPublicId(), ResultReservation.DOOR);
    book.locked(result);
    if (!task.unsignedSha256().equals(result.unsignedSha256())) {
      throw new Refusal("result.signing-lost");
    }
    SignedDocument pdf = signed.document(SigningPapers.PDF);
    SignedDocument xml = signed.document(SigningPapers.XML);
    byte[] unsigned = task.order().documents().get(0).content();
    requirePrefix(unsigned, pdf.content());
    PaperSigner.requireAll(task.agency(), pdf);
    results.signed(
        result,
        new Result.Signatures(
            store.keep(pdf.content()), store.keep(xml.content()), signed.signedAt()));
    RegisteredPaper paper = numbers.issue(result, digests(result, unsigned.length));
    boolean returned = desk.decided(dossier, result.outcome());
    results.release(result);
    if (raising.isWanted(signed)) {
      book.awaitRaising(result);
    }
    outbox.announce(
        "result.released",
        result.agencyId(),
        Map.of("dossierId", Long.toString(dossier.id()), "resultId", Long.toString(result.id())));
    results.keep(key, ResultReservation.DOOR, result);
    return new SignedResult(
        result.publicId(),
        dossier.publicId(),
        paper.number(),
        paper.checkCode(),
        result.signedAt(),
        returned);
  }

  private static IssuedDigests digests(Result result, long unsignedLength) {
    return new IssuedDigests(
        result.unsignedSha256(), unsignedLength, result.pdfSha256(), result.xmlSha256());
  }

  /**
   * The envelope names these very bytes: a signed file that does not begin with them would prove
   * nothing.
   */
  private static void requirePrefix(byte[] unsigned, byte[] signed) {
    if (signed.length < unsigned.length
        || !Arrays.equals(unsigned, Arrays.copyOf(signed, unsigned.length))) {
      throw new IllegalStateException("the signed file does not begin with the rendered one");
    }
  }
}
