package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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
 * A leader takes a wrongly issued result back by a decision signed with a token at the own machine:
 * its digest leaves, the signature comes back. Until then, and if it never comes, the result
 * stands.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RevocationTokenSigning {
  @EJB private RevocationReservation reservation;
  @EJB private RevocationRelease release;
  @Inject private PaperSigner signer;
  @Inject private TokenActs acts;
  @Inject private PortalClock clock;

  /** A reserved decision that waits for the token. */
  private record Reserved(String key, RevocationTask task) {}

  /**
   * Reserves the decision and lays it out.
   *
   * @param command without a PIN, which the token asks for itself
   * @throws Refusal as {@link RevocationReservation}; result.not-revocable.REVOKED for a key that
   *     has taken it back
   */
  public TokenAct begin(RevokeResult command) {
    Instant until = clock.now().plus(Result.LEASE);
    RevocationTask task = reservation.reserve(command);
    if (task.done() != null) {
      throw new Refusal("result.not-revocable.REVOKED");
    }
    TokenActs.Subject subject =
        new TokenActs.Subject(
            TokenAct.Kind.REVOCATION, task.publicId(), new Reserved(command.key(), task));
    return Undo.unlessDone(
        () -> {
          signer.requireReady(task.agency());
          return acts.begin(subject, List.of(task.order()), until);
        },
        () -> reservation.free(task));
  }

  /**
   * Takes the result back by the signature that came back.
   *
   * @param values one, over the decision's digest
   * @throws Refusal as {@link AgentSigning} and {@link RevocationRelease}; then the result stands
   */
  public RevokedResult finish(String transaction, List<byte[]> values) {
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
