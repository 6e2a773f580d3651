package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.SignedSet;

/**
 * The leader signs with the PIN and the result is released. Three steps without a transaction
 * around them: reserve, sign, release. A kill between them leaves the result waiting with its
 * number; the same page may simply try again.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResultSigning {
  @EJB private ResultReservation reservation;
  @EJB private ResultRelease release;
  @EJB private OfficerSigning signing;

  /**
   * Signs PDF and envelope under one PIN and releases them. The same key again gives the same
   * answer.
   *
   * @throws Refusal everything that {@link ResultReservation}, {@link OfficerSigning} and {@link
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
    boolean released = false;
    try {
      SignedSet signed = signing.sign(task.order(), command.pin());
      SignedResult answer = release.release(command.key(), task, signed);
      released = true;
      return answer;
    } finally {
      if (!released) {
        reservation.free(task);
      }
    }
  }
}
