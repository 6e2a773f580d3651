package vn.motcua.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.catalogue.FormPage;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.PageConflict;
import vn.motcua.dossier.SavePage;
import vn.motcua.dossier.SavedPage;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Problems;

/**
 * One page of questions. What is typed is kept in the draft, complete or not. A question that an
 * answer has just brought up is first shown; only who has seen it is told that it is missing.
 */
@Named
@RequestScoped
public class QuestionPage {
  @EJB private DossierDrafting drafting;
  @Inject private DraftOnPage draft;
  @Inject private PageOfDraft page;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;
  @Inject private AnswerWords answerWords;

  private long base;
  private String seen;

  @PostConstruct
  void load() {
    base = page.kept().version();
    seen =
        page.fields().stream()
            .filter(AnswerField::isShown)
            .map(AnswerField::getId)
            .collect(Collectors.joining(","));
  }

  /** Says what is wrong on a page that was sent incomplete; for the first showing only. */
  public void check() {
    if ("1".equals(request.getParameter("check"))) {
      Set<String> fresh = SeenQuestions.of(request.getParameter("new"));
      List<FieldProblem> wrong =
          draft
              .getView()
              .page(page.form().key())
              .map(AnswerPage::problems)
              .orElse(List.of())
              .stream()
              .filter(problem -> !fresh.contains(SeenQuestions.question(problem)))
              .map(SeenQuestions::atInput)
              .toList();
      if (!wrong.isEmpty()) {
        problems.add(Refusal.of(wrong));
      }
    }
  }

  /** The questions that came up by what was just sent. */
  public List<AnswerField> getFresh() {
    Set<String> fresh = SeenQuestions.of(request.getParameter("new"));
    return page.fields().stream()
        .filter(field -> field.isShown() && fresh.contains(field.getId()))
        .toList();
  }

  /** Keeps the answers and goes on; stays where something is missing or wrong. */
  public void save() {
    SavedPage saved = keep();
    if (saved != null) {
      Set<String> fresh = SeenQuestions.fresh(saved.problems(), SeenQuestions.of(seen));
      String more = fresh.isEmpty() ? "" : "&new=" + String.join(",", fresh);
      Goto.address(saved.complete() ? draft.next(getPage().key()) : here() + "&check=1" + more);
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
      return drafting.savePage(new SavePage(draft.getId(), getPage().key(), base, page.typed()));
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
                        answerWords.say(page.form().field(key), value))));
    return words;
  }

  private String here() {
    return draft.addressOf(getPage().key());
  }

  public FormPage getPage() {
    return page.form();
  }

  public List<AnswerField> getFields() {
    return page.fields();
  }

  public boolean isPrefilled() {
    return page.prefilled();
  }

  public long getBase() {
    return base;
  }

  public void setBase(long base) {
    this.base = base;
  }

  /** Keys of the questions that were in sight, by commas; a script adds what it brings up. */
  public String getSeen() {
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }
}
