package vn.motcua.simulator.csc;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The SADs handed out and not used yet, and the wrong PINs of each credential. */
final class Authorisations {
  static final Duration LASTS = Duration.ofMinutes(5);
  private static final int MOST_WRONG = 3;
  private static final int SAD_BYTES = 32;

  private final Map<String, Bound> open = new ConcurrentHashMap<>();
  private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
  private final AtomicInteger granted = new AtomicInteger();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  Authorisations(Clock clock) {
    this.clock = clock;
  }

  private record Bound(String credential, List<String> hashes, Instant until) {}

  /** Checks the PIN; three wrong ones lock the credential. */
  void requirePin(CscCredential credential, String pin) {
    if (wrong.getOrDefault(credential.id(), 0) >= MOST_WRONG) {
      throw new CscRefused(400, "locked", "The credential is locked");
    }
    if (!credential.pin().equals(pin)) {
      wrong.merge(credential.id(), 1, Integer::sum);
      throw new CscRefused(400, "invalid_pin", "The PIN is invalid");
    }
    wrong.remove(credential.id());
  }

  /** A SAD for these hashes. */
  String grant(String credential, List<String> hashes) {
    byte[] bytes = new byte[SAD_BYTES];
    random.nextBytes(bytes);
    granted.incrementAndGet();
    String sad = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    open.put(sad, new Bound(credential, List.copyOf(hashes), clock.instant().plus(LASTS)));
    return sad;
  }

  /** How many SADs were handed out. */
  int granted() {
    return granted.get();
  }

  /** Uses a SAD up. */
  void use(String sad, String credential, List<String> hashes) {
    Bound bound = open.remove(sad);
    if (bound == null) {
      throw CscRefused.request("Invalid parameter SAD");
    }
    if (!clock.instant().isBefore(bound.until())) {
      throw CscRefused.request("SAD expired");
    }
    if (!bound.credential().equals(credential) || !bound.hashes().equals(hashes)) {
      throw CscRefused.request("Hash is not authorized by the SAD");
    }
  }
}
