package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Reason;
import vn.motcua.dossier.ReleaseCondition;
import vn.motcua.organisation.OfficerView;
import vn.motcua.organisation.Officers;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.result.work.SigningPapers;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * First transaction of a signing act: takes the result, reserves its number and renders the paper.
 * Repeating it gives the same number.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ResultReservation {
  static final String DOOR = "result-sign";
  private static final Duration EACH = Duration.ofSeconds(5);

  @Inject private DossierDesk desk;
  @Inject private ResultDesk results;
  @Inject private ResultBook book;
  @Inject private SigningPapers papers;
  @Inject private CurrentActor actor;
  @Inject @Any private Instance<ReleaseCondition> conditions;
  @EJB private Officers officers;

  /**
   * Makes everything ready for the key.
   *
   * @throws Refusal result.changed-elsewhere, result.being-signed, result.not-possible.STATE,
   *     result.dossier-not-processing, or what stands against the release
   */
  public SigningTask reserve(SignResult command) {
    return reserve(command, 1);
  }

  /**
   * The same for one of several results that are signed in one act.
   *
   * @param together how many; each gives all of them more time
   */
  public SigningTask reserve(SignResult command, int together) {
    Result result = results.find(command.publicId());
    DossierFacts dossier = desk.toRead(result.dossierPublicId(), DOOR);
    book.locked(result);
    if (results.isRepeated(command.key(), DOOR)) {
      return SigningTask.done(papers.released(result, dossier));
    }
    ResultBook.requireVersion(result, command.version());
    requireReleasable(dossier);
    results.beginSigning(result, signer(), lease(together));
    SigningPapers.Orders orders = papers.orders(result, dossier);
    return new SigningTask(
        null, result.publicId(), result.unsignedSha256(), orders.signer(), orders.agency());
  }

  /** How long one of several results that are signed in one act is held for it. */
  static Duration lease(int together) {
    return Result.LEASE.plus(EACH.multipliedBy(together - 1L));
  }

  /**
   * Signing came to nothing: the result waits again and keeps its number. A result that moved on
   * stays.
   */
  public void free(SigningTask task) {
    Result result = book.locked(results.find(task.publicId()));
    boolean sameAct =
        result.state() == ResultState.SIGNING
            && task.unsignedSha256().equals(result.unsignedSha256());
    if (sameAct) {
      results.free(result);
    }
  }

  private Result.Signer signer() {
    OfficerView leader = officers.inPosition(actor.get().positionId()).orElseThrow(NotFound::new);
    return new Result.Signer(leader.fullName(), leader.title());
  }

  /** What others hold against the release is said before the PIN is asked of the key, not after. */
  private void requireReleasable(DossierFacts dossier) {
    if (dossier.status() != DossierStatus.PROCESSING) {
      throw new Refusal("result.dossier-not-processing");
    }
    for (ReleaseCondition condition : conditions) {
      if (!(condition instanceof FilesAndSignatures)) {
        for (Reason reason : condition.reasonsAgainst(dossier)) {
          throw new Refusal(reason.messageKey(), reason.arguments().toArray());
        }
      }
    }
  }
}
