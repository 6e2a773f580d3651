package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.dossier.work.DraftBook;
import vn.motcua.dossier.work.History;
import vn.motcua.dossier.work.Steps;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Texts;

/** Ends one dossier whose term ran out, if it still has; each in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DossierExpiry {
  @Inject private DossierRepository dossiers;
  @Inject private ProcessRepository rows;
  @Inject private DraftBook drafts;
  @Inject private History history;
  @Inject private Steps steps;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /** Throws away a draft that was kept long enough. */
  public void endDraft(long dossierId) {
    dossiers
        .lock(dossierId)
        .filter(dossier -> dossier.status() == DossierStatus.DRAFT)
        .filter(dossier -> isPast(dossier.terms().draftExpiresAt()))
        .ifPresent(drafts::discard);
  }

  /** Ends a dossier whose corrections never came: 3 before receipt, 8 after. */
  public void endSupplement(long dossierId) {
    dossiers
        .lock(dossierId)
        .filter(dossier -> dossier.status() == DossierStatus.SUPPLEMENT)
        .ifPresent(
            dossier ->
                rows.openSupplement(dossierId)
                    .filter(open -> isPast(open.answerBy()))
                    .ifPresent(
                        open -> {
                          open.expired(clock.now());
                          end(dossier, "dossier.end.supplement-not-answered");
                        }));
  }

  /** Ends a dossier that was not paid for in its term: 7 before receipt, 8 after. */
  public void endPayment(long dossierId) {
    dossiers
        .lock(dossierId)
        .filter(Dossier::paymentAwaited)
        .filter(
            dossier ->
                dossier.status() == DossierStatus.NEW
                    || dossier.status() == DossierStatus.FINANCIAL)
        .filter(dossier -> isPast(dossier.terms().paymentDueAt()))
        .ifPresent(dossier -> end(dossier, "dossier.end.not-paid"));
  }

  private void end(Dossier dossier, String reasonKey) {
    Instant now = clock.now();
    Act act = Act.now(currentActor.get(), now).saying(Texts.text(Texts.VIETNAMESE, reasonKey));
    history.moved(dossier, dossier.expire(act), act);
    steps.end(dossier, now);
  }

  private boolean isPast(Instant term) {
    return term != null && term.isBefore(clock.now());
  }
}
