package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Undo;
import vn.motcua.signing.SignedSet;

/**
 * The leader signs with the PIN, the agency after him, and the result is released. Steps without a
 * transaction around them: reserve, sign, sign, release. A kill between them leaves the result
 * waiting with its number; the same page may simply try again.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResultSigning {
  @EJB private ResultReservation reservation;
  @EJB private ResultRelease release;
  @Inject private PaperSigner signer;

  /**
   * Signs PDF and envelope under one PIN, has the agency sign the PDF and releases them. The same
   * key again gives the same answer.
   *
   * @throws Refusal everything that {@link ResultReservation}, {@link PaperSigner} and {@link
   *     ResultRelease} refuse; then the result waits again, nothing is lost and the number stays
   */
  public SignedResult sign(SignResult command) {
    try {
      SigningTask task = reservation.reserve(command);
      return task.done() != null ? task.done() : sign(command, task);
    } finally {
      Arrays.fill(command.pin(), '\0');
    }
  }

  private SignedResult sign(SignResult command, SigningTask task) {
    return Undo.unlessDone(
        () -> {
          SignedSet signed = signer.sign(task.order(), task.agency(), command.pin());
          return release.release(command.key(), task, signed);
        },
        () -> reservation.free(task));
  }
}
