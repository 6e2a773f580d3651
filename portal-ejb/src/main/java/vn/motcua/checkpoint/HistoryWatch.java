package vn.motcua.checkpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.checkpoint.persistence.LeafRows;
import vn.motcua.dossier.DossierHistories;
import vn.motcua.dossier.ShelfReport;
import vn.motcua.dossier.VouchedHeads;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.HistoryFault;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * Checks all histories, compares them with everything that checkpoints vouched for, and the
 * checkpoints with what was signed. Holds no transaction open while it reads.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HistoryWatch {
  private static final Logger LOG = LoggerFactory.getLogger(HistoryWatch.class);

  @EJB private DossierHistories histories;
  @EJB private CheckKeeping keeping;
  @Inject private CheckpointRows checkpoints;
  @Inject private CheckpointCheck check;
  @Inject private LeafRows leaves;
  @Inject private PortalClock clock;

  /** One check of everything; its report is kept, and faults are told to the administrators. */
  public CheckReport check() {
    Instant began = clock.now();
    Integer against = checkpoints.lastSigned().orElse(null);
    Found found = new Found();
    check.faults().forEach(found::add);
    VouchedHeads vouched =
        against == null ? VouchedHeads.NONE : dossiers -> leaves.of(dossiers, against);
    read(found, vouched);
    for (Head gone : leaves.gone(CheckReport.MOST)) {
      found.add(new CheckFault(CheckFault.Kind.DOSSIER_MISSING, gone.dossier(), gone.seq()));
    }
    CheckReport report =
        new CheckReport(
            began, clock.now(), found.dossiers, found.events, against, found.count, found.first);
    if (report.faults() > 0) {
      LOG.error("The check of histories found {} faults.", report.faults());
    }
    keeping.keep(report);
    return report;
  }

  private void read(Found found, VouchedHeads vouched) {
    long next = 0;
    do {
      ShelfReport shelf = histories.shelf(next, vouched);
      found.dossiers += shelf.dossiers();
      found.events += shelf.events();
      for (HistoryFault fault : shelf.faults()) {
        found.add(CheckFault.of(fault));
      }
      next = shelf.next();
    } while (next != 0);
  }

  private static final class Found {
    private final List<CheckFault> first = new ArrayList<>();
    private long dossiers;
    private long events;
    private int count;

    private void add(CheckFault fault) {
      count++;
      if (first.size() < CheckReport.MOST) {
        first.add(fault);
      }
    }
  }
}
