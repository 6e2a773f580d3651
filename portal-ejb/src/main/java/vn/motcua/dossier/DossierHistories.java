package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.persistence.HistoryRows;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.HistoryCheck;
import vn.motcua.evidence.HistoryFault;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** Where the histories of all dossiers are checked against their own digests. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DossierHistories {
  @Inject private HistoryRows rows;
  @Inject private PortalClock clock;

  /**
   * Reads every history from its beginning. What was deleted, changed, inserted or put in another
   * order since it was written is found and named; a history made anew as a whole is not: that
   * takes what was vouched for elsewhere, see {@link #shelf}.
   */
  public HistoryReport check() {
    Instant began = clock.now();
    List<HistoryFault> faults = new ArrayList<>();
    long dossiers = 0;
    long events = 0;
    long next = 0;
    do {
      ShelfReport shelf = shelf(next, VouchedHeads.NONE);
      dossiers += shelf.dossiers();
      events += shelf.events();
      faults.addAll(shelf.faults());
      next = shelf.next();
    } while (next != 0);
    List<HistoryFault> first =
        faults.subList(0, Math.min(HistoryReport.MOST_FAULTS, faults.size()));
    return new HistoryReport(began, dossiers, events, first);
  }

  /**
   * Reads some histories, {@value HistoryRows#SHELF} at most, and compares them with what was
   * vouched for.
   *
   * @param after 0 to begin, then what the report before said
   */
  public ShelfReport shelf(long after, VouchedHeads vouched) {
    List<HistoryRows.Kept> shelf = rows.shelf(after);
    if (shelf.isEmpty()) {
      return new ShelfReport(0, 0, 0, List.of());
    }
    List<HistoryFault> faults = new ArrayList<>();
    long events = 0;
    Map<String, List<Head>> heads =
        vouched.of(shelf.stream().map(kept -> kept.head().dossier()).toList());
    for (HistoryRows.Kept kept : shelf) {
      String dossier = kept.head().dossier();
      events += kept.events().size();
      faults.addAll(HistoryCheck.check(dossier, kept.events(), kept.head()));
      for (Head head : heads.getOrDefault(dossier, List.of())) {
        HistoryFault other = HistoryCheck.against(kept.events(), head);
        if (other != null) {
          faults.add(other);
        }
      }
    }
    return new ShelfReport(shelf.get(shelf.size() - 1).dossierId(), shelf.size(), events, faults);
  }

  /**
   * Where the histories end, sorted by public id; drafts are left out.
   *
   * @param after public id of the last one read, empty to begin
   * @param most how many at a time
   */
  public List<Head> heads(String after, int most) {
    return rows.heads(after, most);
  }
}
