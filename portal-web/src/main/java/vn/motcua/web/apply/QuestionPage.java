package vn.motcua.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.FormPage;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.DraftView;
import vn.motcua.dossier.PageConflict;
import vn.motcua.dossier.SavePage;
import vn.motcua.dossier.SavedPage;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Problems;

/** One page of questions. What is typed is kept in the draft, complete or not. */
@Named
@RequestScoped
public class QuestionPage {
  @EJB private DossierDrafting drafting;
  @Inject private DraftOnPage draft;
  @Inject private AnswerFields fieldMaking;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;
  @Inject private AnswerWords answerWords;

  private FormPage page;
  private List<AnswerField> fields;
  private long base;
  private boolean prefilled;

  @PostConstruct
  void load() {
    DraftView view = draft.getView();
    String key = request.getParameter("page");
    page = key == null ? null : draft.getRevision().form().page(key);
    AnswerPage kept = view.page(String.valueOf(key)).orElseThrow(NotFound::new);
    if (page == null) {
      throw new NotFound();
    }
    base = kept.version();
    prefilled = base == 0 && page.fields().stream().anyMatch(field -> field.prefill() != null);
    fields = fieldMaking.of(page, kept.values(), view.answers());
  }

  /** Says what is wrong on a page that was sent incomplete; for the first showing only. */
  public void check() {
    if ("1".equals(request.getParameter("check"))) {
      List<FieldProblem> wrong = keptProblems();
      if (!wrong.isEmpty()) {
        problems.add(Refusal.of(wrong));
      }
    }
  }

  /** Keeps the answers and goes on; stays where something is missing or wrong. */
  public void save() {
    SavedPage saved = keep();
    if (saved != null) {
      Goto.address(saved.complete() ? draft.next(page.key()) : here() + "&check=1");
    }
  }

  /** Keeps the answers and goes back to the tasks. */
  public void later() {
    if (keep() != null) {
      Goto.address(draft.address("tasks"));
    }
  }

  /** Keeps the answers and shows the page with room for one more entry. */
  public void more() {
    if (keep() != null) {
      Goto.address(here());
    }
  }

  private SavedPage keep() {
    try {
      return drafting.savePage(new SavePage(draft.getId(), page.key(), base, typed()));
    } catch (PageConflict elsewhere) {
      base = elsewhere.currentVersion();
      problems.add(Refusal.of(inWords(elsewhere)));
      return null;
    }
  }

  private List<FieldProblem> inWords(PageConflict elsewhere) {
    List<FieldProblem> words = new ArrayList<>();
    elsewhere
        .theirs()
        .forEach(
            (key, value) ->
                words.add(
                    FieldProblem.at(
                        key,
                        "dossier.answer-changed-elsewhere",
                        answerWords.say(page.field(key), value))));
    return words;
  }

  private Map<String, Object> typed() {
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.getId(), field.typed()));
    return values;
  }

  private List<FieldProblem> keptProblems() {
    return draft.getView().page(page.key()).map(AnswerPage::problems).orElse(List.of()).stream()
        .map(QuestionPage::atInput)
        .toList();
  }

  /** {@code page.list.0.name} stands at the input {@code list_0_name}. */
  private static FieldProblem atInput(FieldProblem problem) {
    String field = problem.field().substring(problem.field().indexOf('.') + 1);
    return new FieldProblem(field.replace('.', '_'), problem.messageKey(), problem.arguments());
  }

  private String here() {
    return draft.addressOf(page.key());
  }

  public FormPage getPage() {
    return page;
  }

  public List<AnswerField> getFields() {
    return fields;
  }

  public boolean isPrefilled() {
    return prefilled;
  }

  public long getBase() {
    return base;
  }

  public void setBase(long base) {
    this.base = base;
  }
}
