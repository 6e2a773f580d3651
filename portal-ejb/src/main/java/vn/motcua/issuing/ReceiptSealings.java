package vn.motcua.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.OrganisationSigning;

/** Seals what waits, one signature for each agency and round; never within a filing. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceiptSealings {
  private static final Logger LOG = LoggerFactory.getLogger(ReceiptSealings.class);

  @EJB private ReceiptSealing one;
  @EJB private OrganisationSigning signing;

  /** One round; safe to repeat and on several nodes at once. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  public void round() {
    if (!Jobs.resting()) {
      one.agencies().forEach(this::seal);
    }
  }

  private void seal(long agencyId) {
    SealingBatch batch = one.batch(agencyId);
    if (batch.items().isEmpty()) {
      return;
    }
    try {
      byte[] signed = signing.state(batch.seal().text(), agencyId).documents().get(0).content();
      one.keep(batch, signed);
    } catch (Refusal notNow) {
      LOG.warn("Receipts of agency {} are not sealed: {}", agencyId, notNow.messageKey());
    }
  }
}
