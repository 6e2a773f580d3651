package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.result.work.TokenActs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Undo;
import vn.motcua.signing.AgentSigning;
import vn.motcua.signing.SignedSet;

/**
 * The leader signs one result with a token at the own machine: the result is reserved and its
 * digests leave, the signatures come back, it is released. As with a PIN nothing is held in a
 * transaction between; what never comes back is freed after its time.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResultTokenSigning {
  @EJB private ResultReservation reservation;
  @EJB private ResultRelease release;
  @Inject private PaperSigner signer;
  @Inject private TokenActs acts;
  @Inject private PortalClock clock;

  /** A reserved result that waits for the token. */
  private record Reserved(String key, SigningTask task) {}

  /** Whether the caller's key is on a token at the own machine. */
  public boolean isMine() {
    return acts.isMine();
  }

  /** What the caller's token is asked under this name, whatever the act; empty once it is over. */
  public Optional<TokenAct> waiting(String transaction) {
    return acts.find(transaction);
  }

  /** All that waits for the caller's token. */
  public List<TokenAct> allWaiting() {
    return acts.mine();
  }

  /**
   * Reserves and lays out.
   *
   * @param command without a PIN, which the token asks for itself
   * @throws Refusal as {@link ResultReservation}; result.not-possible.RELEASED for a key that has
   *     released it
   */
  public TokenAct begin(SignResult command) {
    Instant until = clock.now().plus(Result.LEASE);
    SigningTask task = reservation.reserve(command);
    if (task.done() != null) {
      throw new Refusal("result.not-possible.RELEASED");
    }
    TokenActs.Subject subject =
        new TokenActs.Subject(
            TokenAct.Kind.RESULT, task.publicId(), new Reserved(command.key(), task));
    return Undo.unlessDone(
        () -> {
          signer.requireReady(task.agency());
          return acts.begin(subject, List.of(task.order()), until);
        },
        () -> reservation.free(task));
  }

  /**
   * Releases with the signatures that came back.
   *
   * @param values in the order of the digests
   * @throws Refusal as {@link AgentSigning} and {@link ResultRelease}; then the result waits again
   */
  public SignedResult finish(String transaction, List<byte[]> values) {
    Reserved act = acts.take(transaction, Reserved.class);
    return Undo.unlessDone(
        () -> {
          SignedSet byLeader = acts.finish(transaction, values).get(0).orThrow();
          SignedSet signed = signer.signAfter(act.task().agency(), byLeader);
          return release.release(act.key(), act.task(), signed);
        },
        () -> reservation.free(act.task()));
  }
}
