package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.result.TokenAct;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TakenOnce;
import vn.motcua.signing.AgentChallenge;
import vn.motcua.signing.AgentSigning;
import vn.motcua.signing.SignedOrder;
import vn.motcua.signing.SigningOrder;

/**
 * Acts on this node that wait for signatures from a token elsewhere. Each is its leader's alone and
 * is taken once.
 */
@ApplicationScoped
public class TokenActs {
  private final TakenOnce<Held> all = new TakenOnce<>();

  @EJB private AgentSigning signing;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /**
   * One that waits.
   *
   * @param task what its door goes on with
   */
  private record Held(TokenAct act, Object task) {}

  /**
   * What an act is about.
   *
   * @param task what the door that began it goes on with
   */
  public record Subject(TokenAct.Kind kind, String id, Object task) {}

  /** Whether the caller's key is on a token at the own machine. */
  public boolean isMine() {
    return actor.get().officerId() != null && signing.isFor(actor.get().officerId());
  }

  /**
   * Lays out what the token is to sign, and keeps the act until then.
   *
   * @param until when the first of the orders' transactions ends
   * @throws Refusal what {@link AgentSigning} refuses
   */
  public TokenAct begin(Subject subject, List<SigningOrder> orders, Instant until) {
    AgentChallenge challenge = signing.begin(orders, until);
    TokenAct act = new TokenAct(subject.kind(), subject.id(), orders.size(), challenge);
    all.put(
        act.transaction(),
        new TakenOnce.Held<>(
            new Held(act, subject.task()), actor.get().officerId(), challenge.until()),
        clock.now());
    return act;
  }

  /** The caller's act of this name that the token may still be asked for. */
  public Optional<TokenAct> find(String transaction) {
    return all.find(transaction, actor.get().officerId(), clock.now()).map(Held::act);
  }

  /** All of the caller's acts that the token may still be asked for. */
  public List<TokenAct> mine() {
    return all.all(actor.get().officerId(), clock.now()).stream().map(Held::act).toList();
  }

  /**
   * Takes the caller's act, for good: only one caller gets its task.
   *
   * @throws Refusal signing.transaction-unknown if no such act of the caller waits
   */
  public <T> T take(String transaction, Class<T> type) {
    return all.take(transaction, actor.get().officerId(), one -> type.isInstance(one.task()))
        .map(one -> type.cast(one.task()))
        .orElseThrow(() -> new Refusal("signing.transaction-unknown"));
  }

  /**
   * What came of the orders of an act that was taken.
   *
   * @param values signatures in the order of the digests
   * @throws Refusal what {@link AgentSigning} refuses
   */
  public List<SignedOrder> finish(String transaction, List<byte[]> values) {
    return signing.finish(transaction, values);
  }
}
