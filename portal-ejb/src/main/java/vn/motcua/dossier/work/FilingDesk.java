package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.PaperFact;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.AnswerRow;
import vn.motcua.dossier.domain.DeliveryPage;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.domain.Transition;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.shared.CheckedNumber;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Checks a draft as a whole and files it. */
@ApplicationScoped
public class FilingDesk {
  private static final int LONGEST_NOTICE = 20;

  @Inject private DossierRepository dossiers;
  @Inject private DraftBook drafts;
  @Inject private DraftForm form;
  @Inject private FactsReader facts;
  @Inject private Gates gates;
  @Inject private Clocks clocks;
  @EJB private Catalogue catalogue;

  /** A filed dossier and the move that filed it. */
  public record Filing(Transition made, DossierFacts facts) {}

  /**
   * @throws Refusal with all that is missing or wrong
   */
  public Filing file(Dossier dossier, String noticeVersion, Act act) {
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    requireInForce(revision);
    requireOpen(revision, act);
    requireNotice(noticeVersion);
    Map<String, AnswerRow> rows = drafts.rows(dossier);
    Map<String, Map<String, Object>> all = DraftBook.answers(dossier, rows);
    List<HandedPaper> handed = dossiers.papers(dossier.id());
    List<PaperSlot> slots = PaperSlots.of(revision, dossier.caseCode(), all, handed, Map.of());
    Map<String, Map<String, Object>> answers = form.asked(revision, all);
    List<FieldProblem> problems = form.problems(revision, answers, slots);
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    answers.remove("_dossier");
    keepAsked(answers, rows, all, act);
    dossiers.forgetChanges(dossier.id());
    List<PaperFact> files = handed.stream().map(HandedPaper::fact).toList();
    dossier.chooseResult(DeliveryPage.method(answers.get(DeliveryPage.KEY)));
    Gates.require(gates.againstFiling(facts.facts(dossier, answers, files)));
    Transition made =
        dossier.file(
            CheckedNumber.submission(),
            noticeVersion,
            clocks.intakeDue(revision, act.happenedAt()),
            act);
    return new Filing(made, facts.facts(dossier, answers, files));
  }

  private void requireInForce(ProcedureRevision revision) {
    if (!revision.id().equals(catalogue.current(revision.code()).id())) {
      throw new Refusal("dossier.form-changed");
    }
  }

  private static void requireOpen(ProcedureRevision revision, Act act) {
    revision
        .closedOnline(LocalDate.ofInstant(act.happenedAt(), PortalClock.ZONE))
        .ifPresent(
            key -> {
              throw new Refusal(key);
            });
  }

  private static void requireNotice(String version) {
    if (version == null || version.isBlank() || version.length() > LONGEST_NOTICE) {
      throw new Refusal("dossier.notice-not-shown");
    }
  }

  /** What is not asked is not filed. */
  private void keepAsked(
      Map<String, Map<String, Object>> answers,
      Map<String, AnswerRow> rows,
      Map<String, Map<String, Object>> all,
      Act act) {
    rows.forEach(
        (key, row) -> {
          Map<String, Object> asked = answers.get(key);
          if (asked == null) {
            dossiers.remove(row);
          } else if (!Json.sameKept(asked, all.get(key))) {
            row.keep(Json.write(asked), null, true, act.enteredAt());
          }
        });
  }
}
