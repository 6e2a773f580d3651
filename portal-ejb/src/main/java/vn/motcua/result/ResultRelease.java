package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.ReleasedFiles;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.Outbox;
import vn.motcua.signing.LaterRaising;
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
  @Inject private ReleasedFiles files;
  @Inject private Outbox outbox;
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
    results.signed(result, files.keep(task, signed));
    RegisteredPaper paper = files.register(result, task, signed);
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
}
