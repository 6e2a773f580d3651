package vn.motcua.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.Roles;
import vn.motcua.signing.LaterRaising;
import vn.motcua.signing.SignedDocument;

/**
 * Has forms and receipts time-stamped right after they were handed out: filing never waits for a
 * time-stamp authority.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperRaisings {
  @EJB private PaperRaising one;
  @EJB private LaterRaising raising;

  /**
   * One round; safe to repeat and on several nodes at once. It ends with the first paper for which
   * no authority answers.
   */
  @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false)
  public void round() {
    if (!Jobs.resting()) {
      one.due().stream().allMatch(this::raise);
    }
  }

  /**
   * One paper, whether or not its turn has come.
   *
   * @return false if it has to be tried again
   */
  public boolean raise(long paperId) {
    SignedDocument before = one.file(paperId);
    LaterRaising.Outcome outcome = raising.stamp(before);
    if (outcome.documents().isEmpty()) {
      one.failed(paperId, outcome.trouble());
      return false;
    }
    one.keep(paperId, before, outcome.documents().get().get(0));
    return true;
  }
}
