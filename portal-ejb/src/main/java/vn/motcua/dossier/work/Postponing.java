package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FormKind;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.EventKind;
import vn.motcua.dossier.persistence.DossierRules;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/**
 * The office apologises and promises a later date, as often as the rules allow; form 04 says so to
 * the applicant (NĐ 61/2018, Điều 19.9; TT 01/2018, mẫu 04).
 */
@ApplicationScoped
public class Postponing {
  private static final Set<DossierStatus> RUNNING =
      EnumSet.of(DossierStatus.RECEIVED, DossierStatus.PROCESSING);

  @Inject private ProcessRepository rows;
  @Inject private DossierRules rules;
  @Inject private Clocks clocks;
  @Inject private History history;

  /**
   * @throws Refusal if no date is promised or the clock stands still, the new one is no later
   *     working day, or a later one was promised as often as allowed
   */
  public void postpone(Dossier dossier, LocalDate until, Act act) {
    if (!RUNNING.contains(dossier.status())) {
      throw new Refusal("dossier.not-possible." + dossier.status());
    }
    int allowed =
        rules.quantity(
            DossierRules.NEW_PROMISES, LocalDate.ofInstant(act.happenedAt(), PortalClock.ZONE));
    if (made(dossier) >= allowed) {
      throw new Refusal("dossier.postponed-already", allowed);
    }
    Instant due = clocks.endOf(until, act.happenedAt());
    if (!due.isAfter(dossier.terms().dueAt())) {
      throw new Refusal("dossier.choose-day-after-due");
    }
    dossier.postpone(due);
    history.noted(dossier, EventKind.POSTPONED, act);
    history.formDue(dossier, FormKind.FORM_04);
  }

  private long made(Dossier dossier) {
    return rows.events(dossier.id()).stream()
        .filter(event -> event.kind() == EventKind.POSTPONED)
        .count();
  }
}
