package vn.motcua.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import vn.motcua.document.DocumentStore;
import vn.motcua.issuing.register.PaperRaisingRow;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.SignedDocument;

/**
 * Forms and receipts that wait for their time-stamp. Files are read and kept in short transactions;
 * the time-stamp authority is asked in between.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaperRaising {
  private static final int ROUND = 100;

  @Inject private EntityManager em;

  @Inject private PaperRegister register;
  @Inject private PortalClock clock;
  @EJB private DocumentStore store;

  /** Papers whose turn it is. */
  public List<Long> due() {
    return em.createQuery(
            "select r.paperId from PaperRaisingRow r where r.doneAt is null and r.nextTryAt <= ?1"
                + " order by r.nextTryAt",
            Long.class)
        .setParameter(1, clock.now())
        .setMaxResults(ROUND)
        .getResultList();
  }

  /** The file as it is now. */
  public SignedDocument file(long paperId) {
    byte[] content = store.read(register.get(paperId).sha256());
    return SignedDocument.of("paper", DocumentFormat.PDF, content);
  }

  /**
   * Keeps the stamped file in place of the one it was made of, whose digest stays registered. If
   * the paper has another file by now, or was taken back, nothing changes.
   */
  public void keep(long paperId, SignedDocument before, SignedDocument stamped) {
    PaperRaisingRow row = row(paperId);
    boolean other = !before.sha256().equals(stamped.sha256());
    if (!row.isDone() && other && register.stamp(paperId, before.sha256(), stamped.sha256())) {
      store.keep(stamped.content());
      store.release(before.sha256());
    }
    row.done(clock.now());
  }

  /** It was not possible now. */
  public void failed(long paperId, String trouble) {
    row(paperId).failed(trouble, clock.now());
  }

  private PaperRaisingRow row(long paperId) {
    return em.find(PaperRaisingRow.class, paperId, LockModeType.PESSIMISTIC_WRITE);
  }
}
