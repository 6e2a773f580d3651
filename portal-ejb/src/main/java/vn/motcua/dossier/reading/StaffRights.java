package vn.motcua.dossier.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierLifecycle;
import vn.motcua.dossier.domain.Withdrawal;
import vn.motcua.dossier.persistence.DossierRules;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.dossier.persistence.WorkNeighbours;
import vn.motcua.dossier.work.Impartiality;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * What the reading member of staff may do to a dossier: buttons are shown by it. The doors ask
 * again.
 */
@ApplicationScoped
public class StaffRights {
  @Inject private ProcessRepository rows;
  @Inject private DossierRules rules;
  @Inject private Impartiality impartiality;
  @Inject private WorkNeighbours neighbours;
  @Inject private CurrentActor currentActor;

  /** Rights and place in the reader's list. */
  public record Rights(
      Set<DossierAction> actions,
      boolean take,
      boolean mine,
      boolean supplement,
      Optional<Withdrawal> withdrawal,
      String previous,
      String next) {}

  public Rights of(DossierRows.All all, Instant now) {
    Dossier dossier = all.dossier();
    Actor actor = currentActor.get();
    Optional<Assignment> step = all.openStep();
    Optional<Withdrawal> withdrawal = rows.withdrawal(dossier.id()).filter(Withdrawal::pending);
    boolean concerned = impartiality.isConcerned(dossier, actor);
    boolean mine = !concerned && step.filter(one -> one.heldBy(actor)).isPresent();
    boolean take = !concerned && step.filter(one -> mayTake(one, actor)).isPresent();
    boolean supplement = dossier.supplementsAsked() < allowed(now);
    Set<DossierAction> actions = EnumSet.noneOf(DossierAction.class);
    if (!concerned && (mine || !needsHolding(actor))) {
      actions.addAll(
          DossierLifecycle.actionsOf(dossier.status(), dossier.isReceived(), actor.role()));
    }
    actions.removeIf(action -> isClosed(action, supplement, withdrawal.isPresent()));
    return new Rights(
        actions,
        take,
        mine,
        supplement,
        withdrawal,
        neighbours.previous(dossier, step.orElse(null), actor),
        neighbours.next(dossier, step.orElse(null), actor));
  }

  private static boolean mayTake(Assignment step, Actor actor) {
    return step.offered() && step.role().equals(actor.role());
  }

  private static boolean needsHolding(Actor actor) {
    return Roles.OFFICER.equals(actor.role()) || Roles.LEADER.equals(actor.role());
  }

  private static boolean isClosed(
      DossierAction action, boolean supplement, boolean withdrawalAsked) {
    return switch (action) {
      case ASK_SUPPLEMENT -> !supplement;
      case CONFIRM_WITHDRAWAL -> !withdrawalAsked;
      case TAKE_UP -> true;
      default -> false;
    };
  }

  private int allowed(Instant now) {
    return rules.quantity(
        DossierRules.SUPPLEMENT_REQUESTS, LocalDate.ofInstant(now, PortalClock.ZONE));
  }
}
