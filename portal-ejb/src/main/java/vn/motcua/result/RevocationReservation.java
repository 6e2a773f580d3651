package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.organisation.OfficerView;
import vn.motcua.organisation.Officers;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.RevocationRow;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.result.work.RevocationActs;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.VietText;

/**
 * First transaction of taking a result back: checks the rights, takes the act, reserves the
 * decision's number, renders and stores it. Repeating it gives the same number.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RevocationReservation {
  static final String DOOR = "result-revoke";
  private static final int LONGEST_REASON = 500;

  @Inject private DossierDesk desk;
  @Inject private ResultDesk results;
  @Inject private RevocationActs acts;
  @Inject private CurrentActor actor;
  @EJB private Officers officers;

  /**
   * Makes everything ready for the key.
   *
   * @throws NotFound if the result is not of the caller's office
   * @throws Refusal result.not-your-result if another body issued it, result.not-revocable.STATE,
   *     result.being-revoked, result.enter-revocation-reason, what forbids the caller to act on the
   *     dossier
   */
  public RevocationTask reserve(RevokeResult command) {
    Result found = results.find(command.publicId());
    DossierFacts dossier = desk.toRead(found.dossierPublicId(), DOOR);
    if (!desk.isOwnBody(found.agencyId())) {
      throw new Refusal("result.not-your-result");
    }
    Result result = acts.locked(found);
    if (results.isRepeated(command.key(), DOOR)) {
      return new RevocationTask(acts.done(result), result.publicId(), null, null, null);
    }
    if (result.state() != ResultState.RELEASED) {
      throw new Refusal("result.not-revocable." + result.state());
    }
    desk.requireMayRevoke(dossier.id());
    RevocationRow act = acts.begin(result, signer(), reason(command.reason()));
    return acts.task(result, dossier, act);
  }

  /** Signing came to nothing: somebody may begin again, the number stays. */
  public void free(RevocationTask task) {
    acts.free(acts.locked(results.find(task.publicId())), task.unsignedSha256());
  }

  private Result.Signer signer() {
    OfficerView leader = officers.inPosition(actor.get().positionId()).orElseThrow(NotFound::new);
    return new Result.Signer(leader.fullName(), leader.title());
  }

  private static String reason(String typed) {
    String words =
        Optional.ofNullable(typed)
            .map(VietText::clean)
            .filter(text -> !text.isEmpty())
            .orElse(null);
    if (words == null) {
      throw Refusal.of(List.of(FieldProblem.at("reason", "result.enter-revocation-reason")));
    }
    if (words.length() > LONGEST_REASON) {
      throw Refusal.of(List.of(FieldProblem.at("reason", "result.words-too-long", LONGEST_REASON)));
    }
    return words;
  }
}
