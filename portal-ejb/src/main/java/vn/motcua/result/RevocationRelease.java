package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.result.work.RevocationActs;
import vn.motcua.result.work.SigningPapers;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.Outbox;
import vn.motcua.signing.SignedSet;

/**
 * Second transaction of taking a result back: registers the signed decision, revokes the paper and
 * the result, writes the history, tells the owner and has the lists made anew. All of it or
 * nothing.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RevocationRelease {
  @Inject private DossierDesk desk;
  @Inject private ResultDesk results;
  @Inject private RevocationActs acts;
  @Inject private Outbox outbox;

  /**
   * Takes the result back by what was signed.
   *
   * @throws Refusal result.signing-lost if the act was taken over meanwhile; what stands against it
   */
  public RevokedResult release(String key, RevocationTask task, SignedSet signed) {
    Result found = results.find(task.publicId());
    DossierFacts dossier = desk.toRead(found.dossierPublicId(), RevocationReservation.DOOR);
    Result result = acts.locked(found);
    RevokedResult answer = acts.register(result, task, signed.document(SigningPapers.PDF));
    results.revoke(result);
    desk.revoked(dossier.id(), answer.reason());
    outbox.announce(
        "result.revoked",
        result.agencyId(),
        Map.of("dossierId", Long.toString(dossier.id()), "resultId", Long.toString(result.id())));
    results.keep(key, RevocationReservation.DOOR, result);
    return answer;
  }
}
