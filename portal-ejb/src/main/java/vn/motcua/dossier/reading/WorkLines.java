package vn.motcua.dossier.reading;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcessGraph;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.WorkItem;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Cursor;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.ProcessPath;
import vn.motcua.dossier.persistence.PageFacts;
import vn.motcua.dossier.persistence.WorkLists;
import vn.motcua.dossier.work.FactsReader;
import vn.motcua.shared.PortalClock;

/** Makes the lines of an officer's list: three queries, whatever the page's size. */
@ApplicationScoped
public class WorkLines {
  @Inject private PageFacts pageFacts;
  @Inject private Labels labels;
  @Inject private PortalClock clock;
  @EJB private Catalogue catalogue;

  /** Lines and where the next page begins. */
  public record Lines(List<WorkItem> items, Cursor last) {}

  public Lines of(List<WorkLists.Line> found) {
    List<Long> ids = found.stream().map(WorkLists.Line::dossierId).toList();
    Map<Long, Dossier> dossiers = pageFacts.dossiers(ids);
    Map<Long, Assignment> steps = pageFacts.openSteps(ids);
    Set<Long> withdrawing = pageFacts.withdrawing(ids);
    Instant now = clock.now();
    List<WorkItem> items = new ArrayList<>();
    Cursor last = Cursor.START;
    for (WorkLists.Line line : found) {
      Assignment step = steps.get(line.dossierId());
      Dossier dossier = dossiers.get(line.dossierId());
      items.add(item(dossier, step, withdrawing.contains(dossier.id()), now));
      last = new Cursor(step.dueAt(), step.id());
    }
    return new Lines(items, last);
  }

  private WorkItem item(Dossier dossier, Assignment step, boolean withdrawing, Instant now) {
    ProcessGraph process = catalogue.revision(dossier.revisionId()).process();
    boolean waits =
        dossier.status() == DossierStatus.SUPPLEMENT || dossier.status() == DossierStatus.FINANCIAL;
    return new WorkItem(
        dossier.publicId(),
        dossier.code(),
        dossier.channel(),
        dossier.terms().receivedAt(),
        dossier.procedureCode(),
        dossier.title(),
        dossier.parties().facts().subjectName(),
        FactsReader.masked(dossier.parties().facts().subjectIdentity()),
        dossier.status(),
        process.step(step.stepKey()).map(one -> one.name().vi()).orElse(step.stepKey()),
        ProcessPath.numberOf(process, step.stepKey()),
        process.steps().size(),
        labels.officerName(step.positionId()),
        step.takenAt() == null ? step.beganAt() : step.takenAt(),
        waits ? null : step.dueAt(),
        dossier.terms().dueAt(),
        !waits && step.dueAt().isBefore(now),
        StatusWords.isLate(dossier, now),
        dossier.supplementsAsked() > 0 && dossier.status() == DossierStatus.PROCESSING,
        withdrawing);
  }
}
