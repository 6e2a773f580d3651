package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.register.SigningActs;

/**
 * What signing several orders under one authorisation is made of, wherever the key is: what stands
 * against one order leaves the others, and each use of the key leaves its row.
 */
@ApplicationScoped
class OrderWork {
  @Inject private SigningWork work;
  @Inject private SigningActs acts;

  /** Lays one order out, or keeps what stands against it. */
  LaidOut layOut(Credential credential, SigningOrder order, Instant now) {
    try {
      List<Prepared> batch = work.prepare(credential, order.documents(), now);
      PendingSignature pending = new PendingSignature(credential, order.documents(), batch, now);
      return new LaidOut(order, pending, null);
    } catch (Refusal against) {
      return refused(credential, new LaidOut(order, null, null), against);
    }
  }

  /** The order is not signed; leaves a row. */
  LaidOut refused(Credential credential, LaidOut one, Refusal against) {
    acts.refused(credential, against.messageKey());
    return one.refused(against);
  }

  /** Has the key sign what all of them ask for. */
  List<byte[]> values(Credential credential, char[] pin, List<Prepared> batch) {
    return work.values(credential, pin, batch);
  }

  /**
   * Puts each order together with its values, which it takes from all of them, and verifies it.
   *
   * @param values of all orders, in their order
   * @param checked somebody said that the certificate is good
   */
  List<SignedOrder> assemble(List<LaidOut> all, List<byte[]> values, boolean checked) {
    Iterator<byte[]> left = values.iterator();
    List<SignedOrder> signed = new ArrayList<>(all.size());
    for (LaidOut one : all) {
      List<byte[]> own = new ArrayList<>();
      one.batch().forEach(any -> own.add(left.next()));
      signed.add(assemble(one, own, checked));
    }
    return signed;
  }

  private SignedOrder assemble(LaidOut one, List<byte[]> own, boolean checked) {
    if (one.against() != null) {
      return SignedOrder.not(one.against());
    }
    try {
      SignedSet set = work.assemble(one.pending(), own).revocationChecked(checked);
      acts.signed(one.pending().credential(), set);
      return SignedOrder.of(set);
    } catch (SignatureFormat.SignatureNotGood broken) {
      return SignedOrder.not(broken);
    }
  }
}
