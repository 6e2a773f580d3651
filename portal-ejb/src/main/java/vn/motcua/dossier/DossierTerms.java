package vn.motcua.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.persistence.PastTerms;
import vn.motcua.shared.CurrentJob;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * Looks regularly for drafts, supplements and payments whose term is over, and ends them one by
 * one; what changed meanwhile is left alone. Safe to run on several nodes at once.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DossierTerms {
  private static final Logger LOG = LoggerFactory.getLogger(DossierTerms.class);

  @Inject private PastTerms past;
  @Inject private PortalClock clock;
  @EJB private DossierExpiry expiry;

  @Schedule(hour = "*", minute = "*/10", persistent = false, info = "dossier-terms")
  void regularly() {
    if (!Jobs.resting()) {
      endAll();
    }
  }

  /** One round; returns how many dossiers it looked at. */
  public int endAll() {
    Instant now = clock.now();
    return each("dossier-draft-term", past.drafts(now), expiry::endDraft)
        + each("dossier-supplement-term", past.supplements(now), expiry::endSupplement)
        + each("dossier-payment-term", past.payments(now), expiry::endPayment);
  }

  private static int each(String job, List<Long> ids, LongConsumer ending) {
    for (Long id : ids) {
      CurrentJob.run(job, () -> endOne(ending, id));
    }
    return ids.size();
  }

  private static void endOne(LongConsumer ending, long id) {
    try {
      ending.accept(id);
    } catch (Refusal changed) {
      LOG.info("dossier {} was not ended: {}", id, changed.messageKey());
    }
  }
}
