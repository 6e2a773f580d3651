package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierReceived;
import vn.motcua.dossier.FormKind;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Transition;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.shared.PortalClock;

/** Receives a dossier: promise, first step, code. */
@ApplicationScoped
public class ReceivingDesk {
  @Inject private FactsReader facts;
  @Inject private Gates gates;
  @Inject private Clocks clocks;
  @Inject private Steps steps;
  @Inject private CodeGiving codes;
  @Inject private Event<DossierReceived> received;
  @EJB private Catalogue catalogue;

  /**
   * @throws vn.motcua.shared.Refusal if a condition of another feature is not met
   */
  public void receive(Dossier dossier, Act act) {
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    DossierFacts before = facts.facts(dossier);
    Gates.require(gates.againstIntake(before));
    Promise promise = clocks.promise(revision, dossier.caseCode(), act.happenedAt());
    Transition made = dossier.accept(promise.dueAt(), Json.write(promise.explanation()), act);
    steps.begin(dossier, revision, act);
    codes.give(dossier, LocalDate.ofInstant(act.happenedAt(), PortalClock.ZONE));
    codes.tell(dossier, made, act, FormKind.FORM_01);
    received.fire(
        new DossierReceived(
            facts.facts(dossier, before.answers(), before.papers()),
            dossier.code(),
            act.happenedAt(),
            promise.dueAt()));
  }
}
