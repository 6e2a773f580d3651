package vn.motcua.result;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.Roles;
import vn.motcua.signing.LaterRaising;
import vn.motcua.signing.SignedDocument;

/** Time-stamps what was released without one as soon as an authority answers again. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResultRaisings {
  @EJB private ResultRaising one;
  @EJB private LaterRaising raising;

  /** One round; safe to repeat and on several nodes at once. */
  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  public void round() {
    if (!Jobs.resting()) {
      one.due().forEach(this::raise);
    }
  }

  /** One result, whether or not its turn has come. */
  public void raise(long resultId) {
    List<SignedDocument> before = one.files(resultId);
    LaterRaising.Outcome outcome = raising.raise(before);
    outcome
        .documents()
        .ifPresentOrElse(
            raised -> one.keep(resultId, before, raised),
            () -> one.failed(resultId, outcome.trouble()));
  }
}
