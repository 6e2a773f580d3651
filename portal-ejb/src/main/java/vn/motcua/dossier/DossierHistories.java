package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.persistence.HistoryRows;
import vn.motcua.evidence.HistoryCheck;
import vn.motcua.evidence.HistoryFault;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** Where the histories of all dossiers are checked against their own digests. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class DossierHistories {
  @Inject private HistoryRows rows;
  @Inject private PortalClock clock;

  /**
   * Reads every history from its beginning. What was deleted, changed, inserted or put in another
   * order since it was written is found and named; a history made anew as a whole is not: that
   * takes a checkpoint kept elsewhere.
   */
  public HistoryReport check() {
    Instant began = clock.now();
    List<HistoryFault> faults = new ArrayList<>();
    long dossiers = 0;
    long events = 0;
    List<HistoryRows.Kept> shelf = rows.shelf(0);
    while (!shelf.isEmpty()) {
      for (HistoryRows.Kept kept : shelf) {
        dossiers++;
        events += kept.events().size();
        faults.addAll(HistoryCheck.check(kept.head().dossier(), kept.events(), kept.head()));
      }
      shelf = rows.shelf(shelf.get(shelf.size() - 1).dossierId());
    }
    List<HistoryFault> first =
        faults.subList(0, Math.min(HistoryReport.MOST_FAULTS, faults.size()));
    return new HistoryReport(began, dossiers, events, first);
  }
}
