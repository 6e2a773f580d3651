package vn.motcua.signing;

import java.util.List;
import vn.motcua.shared.Refusal;

/**
 * One order ready for the key, or what stands against it.
 *
 * @param pending null if it could not be laid out
 * @param against null if it may be signed
 */
record LaidOut(SigningOrder order, PendingSignature pending, Refusal against) {
  /** What the key is asked for this order, in its order; nothing if it could not be laid out. */
  List<Prepared> batch() {
    return pending == null ? List.of() : pending.batch();
  }

  /** The same, no longer to be signed. */
  LaidOut refused(Refusal reason) {
    return new LaidOut(order, pending, reason);
  }
}
