package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.result.work.TasksInHand;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.AgentChallenge;
import vn.motcua.signing.AgentSigning;
import vn.motcua.signing.SignedSet;

/**
 * The leader signs with a token at the own machine: the result is reserved and its digests leave,
 * the signatures come back, it is released. As with a PIN nothing is held in a transaction between;
 * what never comes back is freed after its time.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResultTokenSigning {
  @EJB private ResultReservation reservation;
  @EJB private ResultRelease release;
  @EJB private AgentSigning signing;
  @Inject private PaperSigner signer;
  @Inject private TasksInHand tasks;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /** Whether the caller's key is on a token at the own machine. */
  public boolean isMine() {
    return actor.get().officerId() != null && signing.isFor(actor.get().officerId());
  }

  /**
   * Reserves and lays out.
   *
   * @param command without a PIN, which the token asks for itself
   * @throws Refusal as {@link ResultReservation}; result.not-possible.RELEASED for a key that has
   *     released it
   */
  public AgentChallenge begin(SignResult command) {
    SigningTask task = reservation.reserve(command);
    if (task.done() != null) {
      throw new Refusal("result.not-possible.RELEASED");
    }
    boolean begun = false;
    try {
      signer.requireReady(task.agency());
      AgentChallenge challenge = signing.begin(task.order(), clock.now().plus(Result.LEASE));
      tasks.keep(new TasksInHand.Task(command.key(), task, challenge), clock.now());
      begun = true;
      return challenge;
    } finally {
      if (!begun) {
        reservation.free(task);
      }
    }
  }

  /**
   * What the token is asked, for the page that asks it.
   *
   * @throws Refusal signing.transaction-unknown if nothing of the caller waits under this name
   */
  public AgentChallenge waiting(String transaction) {
    return own(transaction).challenge();
  }

  /**
   * Releases with the signatures that came back.
   *
   * @throws Refusal as {@link AgentSigning} and {@link ResultRelease}; then the result waits again
   */
  public SignedResult finish(String transaction, List<byte[]> values) {
    TasksInHand.Task task = own(transaction);
    boolean released = false;
    try {
      SignedSet byLeader = signing.finish(transaction, values);
      SignedSet signed = signer.signAfter(task.reserved().agency(), byLeader);
      SignedResult answer = release.release(task.key(), task.reserved(), signed);
      released = true;
      return answer;
    } finally {
      tasks.forget(transaction);
      if (!released) {
        reservation.free(task.reserved());
      }
    }
  }

  private TasksInHand.Task own(String transaction) {
    return tasks
        .find(transaction)
        .filter(
            task ->
                Long.valueOf(task.reserved().order().officerId()).equals(actor.get().officerId()))
        .orElseThrow(() -> new Refusal("signing.transaction-unknown"));
  }
}
