package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** One signing act that ran out of its time, each in its own transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StaleSigning {
  @Inject private ResultBook book;
  @Inject private ResultDesk results;
  @Inject private PortalClock clock;

  /** Results held longer than {@link Result#LEASE}. */
  public List<Long> found() {
    return book.stale(clock.now());
  }

  /** Frees one, unless it moved on meanwhile. */
  public void free(long resultId) {
    Result result = book.locked(book.get(resultId));
    if (result.state() == ResultState.SIGNING && result.signingUntil().isBefore(clock.now())) {
      results.free(result);
    }
  }
}
