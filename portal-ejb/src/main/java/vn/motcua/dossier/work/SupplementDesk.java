package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.AskSupplement;
import vn.motcua.dossier.FormKind;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Said;
import vn.motcua.dossier.domain.Supplement;
import vn.motcua.dossier.domain.SupplementPoint;
import vn.motcua.dossier.domain.WorkState;
import vn.motcua.dossier.persistence.DossierRules;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Asks for corrections: exactly named points, once, with a term; the clock stands still. */
@ApplicationScoped
public class SupplementDesk {
  private static final int LONGEST_MESSAGE = 2000;
  private static final int LONGEST_NOTE = 1000;

  @Inject private ProcessRepository rows;
  @Inject private FactsReader facts;
  @Inject private Clocks clocks;
  @Inject private Steps steps;
  @Inject private History history;
  @Inject private DossierRules rules;
  @EJB private Catalogue catalogue;

  /**
   * @throws Refusal if no point is named, one is unknown or has no words, or corrections were asked
   *     for as often as allowed
   */
  public void ask(Dossier dossier, AskSupplement command, Act asking) {
    if (command.items().isEmpty()) {
      throw new Refusal("dossier.choose-supplement-items");
    }
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    Act act = asking.saying(Said.orNull(command.message(), "message", LONGEST_MESSAGE));
    Instant answerBy =
        command.answerBy() == null
            ? clocks.supplementDue(revision, act.happenedAt())
            : clocks.endOf(command.answerBy(), act.happenedAt());
    Supplement.ClockRule rule =
        Supplement.ClockRule.valueOf(revision.clockAfterSupplement().name());
    Supplement supplement = new Supplement(dossier, rule, answerBy, act);
    history.moved(dossier, dossier.askSupplement(allowed(act), act), act);
    rows.add(supplement);
    addPoints(dossier, revision, supplement, command.items());
    steps.stand(dossier, WorkState.SUPPLEMENT);
    history.formDue(dossier, FormKind.FORM_02);
  }

  private int allowed(Act act) {
    LocalDate day = LocalDate.ofInstant(act.happenedAt(), PortalClock.ZONE);
    return rules.quantity(DossierRules.SUPPLEMENT_REQUESTS, day);
  }

  private void addPoints(
      Dossier dossier,
      ProcedureRevision revision,
      Supplement supplement,
      List<SupplementItem> items) {
    Map<String, Map<String, Object>> answers =
        FactsReader.withFacts(dossier, facts.answers(dossier));
    int place = 0;
    for (SupplementItem item : items) {
      String note =
          Said.required(
              item.note(), "items." + place + ".note", LONGEST_NOTE, "dossier.enter-item-note");
      requireKnown(revision, dossier.caseCode(), answers, item);
      rows.add(
          new SupplementPoint(
              supplement.id(),
              place,
              new SupplementItem(item.kind(), item.target(), note),
              oldValue(answers, item)));
      place++;
    }
  }

  private static void requireKnown(
      ProcedureRevision revision,
      String caseCode,
      Map<String, Map<String, Object>> answers,
      SupplementItem item) {
    boolean known =
        switch (item.kind()) {
          case PAPER ->
              PaperSlots.asked(revision, caseCode, answers).stream()
                  .anyMatch(paper -> paper.key().equals(item.target()));
          case FIELD -> {
            Target target = Target.of(item.target());
            yield DraftForm.field(revision, target.page(), target.field()) != null;
          }
        };
    if (!known) {
      throw new Refusal("dossier.paper-not-asked");
    }
  }

  private static String oldValue(Map<String, Map<String, Object>> answers, SupplementItem item) {
    if (item.kind() == SupplementItem.Kind.PAPER) {
      return null;
    }
    Target target = Target.of(item.target());
    return Json.write(answers.getOrDefault(target.page(), Map.of()).get(target.field()));
  }
}
