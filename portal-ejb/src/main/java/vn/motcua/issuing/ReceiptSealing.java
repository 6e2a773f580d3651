package vn.motcua.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.evidence.HashTree;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.TreePath;
import vn.motcua.issuing.sealing.ReceiptRows;
import vn.motcua.issuing.sealing.ReceiptRows.Item;
import vn.motcua.issuing.sealing.ReceiptRows.Placed;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * A batch of receipts: read, and kept with its seal, each in a transaction of its own. The seal is
 * signed in between; until it is kept, nothing has happened.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReceiptSealing {
  private static final int MOST = 2000;

  @Inject private ReceiptRows rows;
  @Inject private PaperRegister register;
  @Inject private PortalClock clock;
  @EJB private Agencies agencies;

  /** Agencies whose receipts wait. */
  public List<Long> agencies() {
    return rows.agencies();
  }

  /** The next batch of an agency; empty if nothing waits. */
  public SealingBatch batch(long agencyId) {
    return new SealingBatch(
        agencyId, agencies.byId(agencyId).code(), clock.now(), rows.waiting(agencyId, MOST));
  }

  /**
   * Keeps a sealed batch and registers each receipt with its paper.
   *
   * @throws Refusal issuing.sealed-meanwhile if another node was quicker; then nothing is kept
   */
  public void keep(SealingBatch batch, byte[] signed) {
    if (!rows.take(batch.items().stream().map(Item::paperId).toList())) {
      throw new Refusal("issuing.sealed-meanwhile");
    }
    Instant made = batch.made();
    long seal = rows.seal(batch.agencyId(), batch.items().size(), signed, made);
    HashTree tree = batch.tree();
    List<Placed> places = new ArrayList<>(batch.items().size());
    for (int i = 0; i < batch.items().size(); i++) {
      Item item = batch.items().get(i);
      TreePath path = new TreePath(i, batch.items().size(), tree.path(i));
      byte[] file = new SealedReceipt(item.receipt(), path, signed).toXml();
      String sha256 = Sha256.hexOf(file);
      places.add(new Placed(item.paperId(), path, sha256));
      register.accompany(item.paperId(), sha256);
    }
    rows.place(seal, places);
  }
}
