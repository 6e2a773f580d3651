package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Examination;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.domain.Supplement;
import vn.motcua.dossier.domain.SupplementPoint;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.FieldProblem;

/** Takes the new answers of the points asked for into the dossier's pages. */
@ApplicationScoped
public class SupplementPoints {
  @Inject private DossierRepository dossiers;
  @Inject private ProcessRepository process;
  @Inject private DraftForm form;
  @Inject private DraftBook drafts;

  /** Keeps the answers asked for, no others; gives what is missing or wrong. */
  public List<FieldProblem> takeAnswers(
      Dossier dossier,
      ProcedureRevision revision,
      List<SupplementPoint> asked,
      Map<String, Map<String, Object>> typed,
      Act act) {
    var rows = drafts.rows(dossier);
    Map<String, Map<String, Object>> all = DraftBook.answers(dossier, rows);
    List<FieldProblem> problems = new ArrayList<>();
    Set<String> changed = new LinkedHashSet<>();
    for (SupplementPoint point : asked) {
      if (SupplementReply.isField(point)) {
        Target target = Target.of(point.item().target());
        Map<String, Object> page = new LinkedHashMap<>(all.getOrDefault(target.page(), Map.of()));
        Map<String, Object> given = typed.getOrDefault(target.page(), Map.of());
        if (!given.containsKey(target.field())) {
          problems.add(FieldProblem.at(point.item().target(), "dossier.supplement-point-open"));
          continue;
        }
        page.put(target.field(), given.get(target.field()));
        all.put(target.page(), form.clean(revision, target.page(), page, all));
        point.answered(Json.write(all.get(target.page()).get(target.field())));
        changed.add(target.page());
      }
    }
    for (String page : changed) {
      problems.addAll(form.problems(revision, page, all.get(page), all));
      rows.get(page).keep(Json.write(all.get(page)), null, true, act.enteredAt());
    }
    return problems;
  }

  /** A problem for each paper asked for and not attached since. */
  public List<FieldProblem> missingPapers(
      Dossier dossier, Supplement open, List<SupplementPoint> asked) {
    List<HandedPaper> since =
        dossiers.papers(dossier.id()).stream()
            .filter(paper -> paper.supplement() && !paper.attachedAt().isBefore(open.askedAt()))
            .toList();
    return asked.stream()
        .filter(point -> !SupplementReply.isField(point))
        .map(point -> point.item().target())
        .filter(key -> since.stream().noneMatch(paper -> paper.paperKey().equals(key)))
        .map(key -> FieldProblem.at(PaperSlots.PAGE + "." + key, "dossier.supplement-point-open"))
        .toList();
  }

  /** What was corrected has no verdict any more. */
  public void examineAgain(Dossier dossier, List<SupplementPoint> asked, Act act) {
    for (SupplementPoint point : asked) {
      String key = SupplementReply.isField(point) ? Examination.FORM : point.item().target();
      process
          .examination(dossier.id(), key)
          .ifPresent(examined -> examined.say(null, null, null, act.enteredAt()));
    }
  }
}
