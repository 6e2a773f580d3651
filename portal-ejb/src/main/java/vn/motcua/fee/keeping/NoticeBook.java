package vn.motcua.fee.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.motcua.evidence.Sha256;
import vn.motcua.fee.domain.PaymentNotice;
import vn.motcua.fee.domain.PaymentNotice.Provider;
import vn.motcua.fee.domain.PaymentNotice.Verdict;
import vn.motcua.shared.PortalClock;

/** Keeps every notice as it came with what became of it. */
@ApplicationScoped
public class NoticeBook {
  @Inject private FeeStore store;
  @Inject private PortalClock clock;

  /** A notice whose claims are not worth keeping. */
  public void enter(Provider provider, byte[] raw, Verdict verdict) {
    store.keep(notice(provider, raw, verdict));
  }

  /** A genuine notice with what it says. */
  public void enter(Provider provider, byte[] raw, Verdict verdict, String reference, Said said) {
    store.keep(
        notice(provider, raw, verdict).saying(reference, said.transactionId(), said.amount()));
  }

  /** What a genuine notice says about money. */
  public record Said(String transactionId, long amount) {}

  private PaymentNotice notice(Provider provider, byte[] raw, Verdict verdict) {
    Instant now = clock.now();
    return new PaymentNotice(provider, now, Sha256.hexOf(raw), verdict);
  }
}
