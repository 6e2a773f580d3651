package vn.motcua.dossier.work;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.DraftTask;
import vn.motcua.dossier.DraftTask.State;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.domain.DeliveryPage;

/** Makes the task list of a draft. Pure. */
public final class DraftTasks {
  private DraftTasks() {}

  /**
   * @param withFee the procedure costs something, so there is a task for it
   */
  public static List<DraftTask> of(List<AnswerPage> pages, List<PaperSlot> slots, boolean withFee) {
    List<DraftTask> tasks = new ArrayList<>();
    for (AnswerPage page : pages) {
      if (!page.key().startsWith("_")) {
        tasks.add(new DraftTask(page.key(), page.title(), state(page), page.problems().size()));
      }
    }
    if (!slots.isEmpty()) {
      tasks.add(papers(slots));
    }
    pages.stream()
        .filter(page -> isTask(page.key(), withFee))
        .forEach(page -> tasks.add(new DraftTask(page.key(), null, state(page), 0)));
    boolean ready = canBeFiled(tasks);
    tasks.add(new DraftTask("_review", null, ready ? State.NOT_STARTED : State.BLOCKED, 0));
    return tasks;
  }

  /** Nothing that filing needs is missing; the fee page need not be opened. */
  public static boolean canBeFiled(List<DraftTask> tasks) {
    return tasks.stream()
        .filter(task -> !"_review".equals(task.key()) && !DraftForm.FEE.equals(task.key()))
        .allMatch(task -> task.state() == State.DONE);
  }

  private static boolean isTask(String key, boolean withFee) {
    return DeliveryPage.KEY.equals(key) || (withFee && DraftForm.FEE.equals(key));
  }

  private static State state(AnswerPage page) {
    if (page.version() == 0) {
      return State.NOT_STARTED;
    }
    if (page.complete()) {
      return State.DONE;
    }
    boolean onlyMissing =
        page.problems().stream()
            .allMatch(problem -> !page.values().containsKey(lastPart(problem.field())));
    return onlyMissing ? State.IN_PROGRESS : State.TO_FIX;
  }

  private static String lastPart(String path) {
    return path.substring(path.indexOf('.') + 1);
  }

  private static DraftTask papers(List<PaperSlot> slots) {
    int left = (int) slots.stream().filter(slot -> slot.required() && !slot.settled()).count();
    boolean begun = slots.stream().anyMatch(slot -> !slot.files().isEmpty() || slot.notSubmitted());
    State state = left == 0 ? State.DONE : begun ? State.IN_PROGRESS : State.NOT_STARTED;
    return new DraftTask(PaperSlots.PAGE, null, state, left);
  }
}
