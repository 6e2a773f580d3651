package vn.motcua.dossier.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogue.ProcessGraph;
import vn.motcua.dossier.StepView;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.ProcessPath;

/** The process of a dossier: the steps that were and are, then those to come. */
final class StepList {
  private StepList() {}

  static List<StepView> of(DossierRows.All all, Labels labels) {
    ProcessGraph process = all.revision().process();
    List<StepView> views = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String last = process.start().key();
    for (Assignment step : all.steps()) {
      last = step.stepKey();
      seen.add(last);
      ProcessGraph.Step published = process.step(last).orElse(null);
      views.add(
          new StepView(
              last,
              published == null ? last : published.name().vi(),
              published == null ? 0 : published.hours(),
              labels.officerName(step.positionId()),
              step.beganAt(),
              step.dueAt(),
              step.endedAt()));
    }
    for (ProcessGraph.Step step : ProcessPath.after(process, last)) {
      if (!seen.contains(step.key())) {
        views.add(new StepView(step.key(), step.name().vi(), step.hours(), null, null, null, null));
      }
    }
    return views;
  }
}
