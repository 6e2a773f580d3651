package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.result.work.ResultNumbers;
import vn.motcua.result.work.ResultViews;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Undo;
import vn.motcua.signing.SignedSet;

/**
 * A leader takes a wrongly issued result back by a signed decision. Three steps without a
 * transaction around them, as for signing a result: a kill between them leaves the result standing,
 * and the same page may try again.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
public class ResultRevocation {
  @EJB private RevocationReservation reservation;
  @EJB private RevocationRelease release;
  @Inject private PaperSigner signer;
  @Inject private ResultDesk results;
  @Inject private ResultViews views;
  @Inject private ResultNumbers numbers;
  @Inject private DossierDesk desk;

  /**
   * The result as it stands; leaves a row that the owner sees.
   *
   * @throws NotFound if it is not of the caller's office or was never released
   */
  public RevocationView open(String publicId) {
    Result result = results.find(publicId);
    DossierFacts dossier = desk.toRead(result.dossierPublicId(), RevocationReservation.DOOR);
    boolean released =
        result.state() == ResultState.RELEASED || result.state() == ResultState.REVOKED;
    if (!released) {
      throw new NotFound();
    }
    RegisteredPaper paper = numbers.of(result);
    boolean revoked = paper.state() == PaperState.REVOKED;
    return new RevocationView(
        result.publicId(),
        dossier.publicId(),
        dossier.number(),
        views.name(result),
        paper.number(),
        dossier.parties().subjectName(),
        result.signerName(),
        result.signedAt(),
        revoked ? paper.endedAt() : null,
        revoked ? paper.endReason() : null,
        views.annexes(result).size(),
        !revoked && desk.isOwnBody(result.agencyId()));
  }

  /**
   * Signs the decision and takes the result back. The same key again gives the same answer.
   *
   * @throws Refusal everything that {@link RevocationReservation}, {@link PaperSigner} and {@link
   *     RevocationRelease} refuse; then the result still stands
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public RevokedResult revoke(RevokeResult command) {
    try {
      RevocationTask task = reservation.reserve(command);
      return task.done() != null ? task.done() : revoke(command, task);
    } finally {
      Arrays.fill(command.pin(), '\0');
    }
  }

  private RevokedResult revoke(RevokeResult command, RevocationTask task) {
    return Undo.unlessDone(
        () -> {
          SignedSet signed = signer.sign(task.order(), task.agency(), command.pin());
          return release.release(command.key(), task, signed);
        },
        () -> reservation.free(task));
  }
}
