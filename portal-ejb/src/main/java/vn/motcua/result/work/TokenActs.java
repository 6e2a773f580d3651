package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.result.TokenAct;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
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
  /** Who comes late is told so, for a while. */
  private static final Duration KEPT_AFTER = Duration.ofMinutes(5);

  private final Map<String, Held> all = new ConcurrentHashMap<>();

  @EJB private AgentSigning signing;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /**
   * One that waits.
   *
   * @param task what its door goes on with
   */
  private record Held(TokenAct act, long officerId, Object task) {}

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
    all.values().removeIf(one -> isOver(one, clock.now().minus(KEPT_AFTER)));
    all.put(act.transaction(), new Held(act, actor.get().officerId(), subject.task()));
    return act;
  }

  /** The caller's act of this name that the token may still be asked for. */
  public Optional<TokenAct> find(String transaction) {
    return held(transaction).filter(one -> !isOver(one, clock.now())).map(Held::act);
  }

  /** All of the caller's acts that the token may still be asked for. */
  public List<TokenAct> mine() {
    return all.values().stream()
        .filter(one -> isMine(one) && !isOver(one, clock.now()))
        .map(Held::act)
        .toList();
  }

  /**
   * Takes the caller's act, for good: only one caller gets its task.
   *
   * @throws Refusal signing.transaction-unknown if no such act of the caller waits
   */
  public <T> T take(String transaction, Class<T> type) {
    Held held =
        held(transaction)
            .filter(one -> type.isInstance(one.task()))
            .filter(one -> all.remove(transaction, one))
            .orElseThrow(() -> new Refusal("signing.transaction-unknown"));
    return type.cast(held.task());
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

  private Optional<Held> held(String transaction) {
    return Optional.ofNullable(transaction).map(all::get).filter(this::isMine);
  }

  private boolean isMine(Held held) {
    return Long.valueOf(held.officerId()).equals(actor.get().officerId());
  }

  private static boolean isOver(Held held, Instant now) {
    return !now.isBefore(held.act().challenge().until());
  }
}
