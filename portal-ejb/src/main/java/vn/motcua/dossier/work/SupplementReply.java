package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Restarted;
import vn.motcua.dossier.domain.Supplement;
import vn.motcua.dossier.domain.SupplementPoint;
import vn.motcua.dossier.domain.Wording;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;

/** Takes in the answer to a request for corrections. */
@ApplicationScoped
public class SupplementReply {
  @Inject private ProcessRepository rows;
  @Inject private SupplementPoints points;
  @Inject private Clocks clocks;
  @Inject private Steps steps;
  @Inject private History history;
  @EJB private Catalogue catalogue;

  /**
   * @throws Refusal if a point is open or wrong, nothing was asked, or the term is over
   */
  public void answer(Dossier dossier, Map<String, Map<String, Object>> typed, Act act) {
    Supplement open =
        rows.openSupplement(dossier.id())
            .orElseThrow(() -> new Refusal("dossier.not-possible." + dossier.status()));
    if (act.happenedAt().isAfter(open.answerBy())) {
      throw new Refusal("dossier.supplement-term-over", Wording.moment(open.answerBy()));
    }
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    List<SupplementPoint> asked = rows.points(dossier.id()).getOrDefault(open.id(), List.of());
    List<FieldProblem> problems = new ArrayList<>();
    problems.addAll(points.takeAnswers(dossier, revision, asked, orEmpty(typed), act));
    problems.addAll(points.missingPapers(dossier, open, asked));
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    open.answered(act.happenedAt());
    points.examineAgain(dossier, asked, act);
    goOn(dossier, revision, open, act);
  }

  private void goOn(Dossier dossier, ProcedureRevision revision, Supplement open, Act act) {
    Instant now = act.happenedAt();
    Instant stopped = dossier.terms().clockStoppedAt();
    if (open.beforeReceipt()) {
      Restarted intake = clocks.restarted(clocks.intakeDue(revision, now), null, now);
      history.moved(dossier, dossier.answerSupplement(intake, null, act), act);
      return;
    }
    Promise promise = clocks.afterWaiting(dossier, revision, open.clockRule(), now);
    Restarted due = clocks.restarted(promise.dueAt(), stopped, now);
    history.moved(
        dossier, dossier.answerSupplement(due, Json.write(promise.explanation()), act), act);
    steps.goOn(dossier, stopped, now);
  }

  private static Map<String, Map<String, Object>> orEmpty(Map<String, Map<String, Object>> typed) {
    return typed == null ? new LinkedHashMap<>() : typed;
  }

  /** Whether the point asks for an answer of the form. */
  static boolean isField(SupplementPoint point) {
    return point.item().kind() == SupplementItem.Kind.FIELD;
  }
}
