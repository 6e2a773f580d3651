package vn.motcua.web.staff.office;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.WorkItem;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistPage;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.WorklistTab;
import vn.motcua.web.staff.Rail;
import vn.motcua.web.staff.TimeLeft;
import vn.motcua.web.staff.Urgency;

/** Are we late, and where: counts of the office's work and the dossiers due first. */
@Named
@RequestScoped
public class OverviewPage {
  private static final int LINES = 100;
  private static final int SHOWN = 20;
  private static final Comparator<WorkItem> BY_PROMISE =
      Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

  @EJB private Worklist worklist;
  @Inject private TimeLeft left;

  private WorklistPage page;

  @PostConstruct
  void load() {
    page = worklist.page(new WorklistQuery(WorklistTab.UNIT, null, null, null, null, LINES));
  }

  /** Dossiers of the office that are not finished, as counted. */
  public String getOpen() {
    return figure(page.counts().getOrDefault(WorklistTab.UNIT, 0));
  }

  /** The applicant has to answer, among the first hundred. */
  public long getWaitingForApplicant() {
    return page.items().stream().filter(item -> item.status() == DossierStatus.SUPPLEMENT).count();
  }

  /** Promise to the applicant is past, among the first hundred. */
  public long getLate() {
    return page.items().stream().filter(WorkItem::late).count();
  }

  /** Step's term is past, among the first hundred. */
  public long getStepLate() {
    return page.items().stream().filter(WorkItem::stepLate).count();
  }

  /** Promise ends today or within two working days, among the first hundred. */
  public long getSoon() {
    return page.items().stream()
        .map(item -> left.urgency(item.dueAt()))
        .filter(urgency -> urgency == Urgency.TODAY || urgency == Urgency.SOON)
        .count();
  }

  /** Figures were counted over the first hundred only. */
  public boolean isCut() {
    return page.next() != null;
  }

  /** Key of the sentence that says how was counted. */
  public String getHowKey() {
    return isCut() ? "staff.figures-cut" : "staff.figures-how";
  }

  /** Those promised soonest, among the first hundred. */
  public List<WorkItem> getFirst() {
    return dueFirst(page.items());
  }

  /** The list comes by the terms of steps; a promise may end before its step's. */
  static List<WorkItem> dueFirst(List<WorkItem> items) {
    return items.stream().sorted(BY_PROMISE).limit(SHOWN).toList();
  }

  private static String figure(int count) {
    return count == 0 ? "0" : Rail.count(count);
  }
}
