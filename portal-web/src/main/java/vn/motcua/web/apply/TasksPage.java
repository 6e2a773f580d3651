package vn.motcua.web.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Field;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.DraftTask;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.WebTexts;

/** What is left to do on a draft. */
@Named
@RequestScoped
public class TasksPage {
  private static final int WHOLE = 100;
  private static final int FIRST = 2;

  @EJB private DossierDrafting drafting;
  @Inject private DraftOnPage draft;
  @Inject private WebTexts texts;
  @Inject private CatalogueWords words;
  @Inject private AnswerWords answerWords;

  /**
   * One line of the list.
   *
   * @param kind colour of the state, null for plain
   */
  public record Row(
      String name, String address, String kind, String icon, String state, String note) {}

  public List<Row> getRows() {
    return draft.getView().tasks().stream().map(this::row).toList();
  }

  /** Width of the bar in percent. */
  public long getDone() {
    return draft.getView().tasksDone() * WHOLE / draft.getView().tasks().size();
  }

  /** The first task that can be done and is not. */
  public Row getNext() {
    return draft.getView().tasks().stream()
        .filter(task -> task.state() != DraftTask.State.DONE)
        .filter(task -> task.state() != DraftTask.State.BLOCKED)
        .findFirst()
        .map(this::row)
        .orElse(null);
  }

  /** Throws the draft away. */
  public void delete() {
    drafting.delete(draft.getId());
    Goto.address("/my/dossiers");
  }

  private Row row(DraftTask task) {
    boolean blocked = task.state() == DraftTask.State.BLOCKED;
    String state = texts.get("apply.state-" + task.state());
    return new Row(
        name(task),
        blocked ? null : draft.addressOf(task.key()),
        kind(task.state()),
        task.state() == DraftTask.State.DONE ? "check" : null,
        state,
        note(task, blocked));
  }

  private String name(DraftTask task) {
    return task.title() == null
        ? texts.get("apply.task" + task.key())
        : words.say(draft.getRevision().form().page(task.key()).title());
  }

  private String note(DraftTask task, boolean blocked) {
    if (blocked) {
      return texts.get("apply.after-others");
    }
    if (task.state() == DraftTask.State.DONE) {
      return task.title() == null ? null : firstAnswers(task.key());
    }
    String key = task.key().equals("_papers") ? "apply.left-papers" : "apply.left";
    return task.left() > 0 ? texts.of(key, task.left()) : null;
  }

  /** The first answers of a page, by which one knows it again. */
  private String firstAnswers(String page) {
    Map<String, Object> values = draft.getView().answers().getOrDefault(page, Map.of());
    return draft.getRevision().form().page(page).fields().stream()
        .filter(field -> field.type() != Field.Type.LIST && values.get(field.key()) != null)
        .filter(field -> field.type() != Field.Type.YESNO)
        .limit(FIRST)
        .map(field -> answerWords.say(field, values.get(field.key())))
        .collect(Collectors.joining(", "));
  }

  private static String kind(DraftTask.State state) {
    return switch (state) {
      case DONE -> "ok";
      case IN_PROGRESS -> "info";
      case TO_FIX -> "warn";
      case NOT_STARTED -> "";
      case BLOCKED -> "plain";
    };
  }
}
