package vn.motcua.web.staff.officer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.AnswerGroup;
import vn.motcua.dossier.AskSupplement;
import vn.motcua.dossier.DossierIntake;
import vn.motcua.dossier.DossierProcessing;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.DateBoxes;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Desk;
import vn.motcua.web.staff.DossierOnPage;
import vn.motcua.web.staff.Review;

/** Asks the applicant for corrections, by the desk before receipt or by the officer after it. */
@Named
@RequestScoped
public class SupplementPage {
  @EJB private DossierIntake intake;
  @EJB private DossierProcessing processing;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private Desk desk;
  @Inject private DossierOnPage dossier;
  @Inject private WebTexts texts;

  private List<Point> papers;
  private List<Point> answers;
  private String message;
  private final DateBoxes answerBy = new DateBoxes();

  /** One point that may be asked for. */
  public static class Point {
    private final SupplementItem.Kind kind;
    private final String target;
    private final String label;
    private final String value;
    private boolean chosen;
    private String note;

    Point(SupplementItem.Kind kind, String target, String label, String value, String note) {
      this.kind = kind;
      this.target = target;
      this.label = label;
      this.value = value;
      this.note = note;
      this.chosen = note != null;
    }

    public String getInput() {
      return "s-" + target.replaceAll("[^A-Za-z0-9]", "-");
    }

    public String getLabel() {
      return label;
    }

    public String getValue() {
      return value;
    }

    public boolean isChosen() {
      return chosen;
    }

    public void setChosen(boolean chosen) {
      this.chosen = chosen;
    }

    public String getNote() {
      return note;
    }

    public void setNote(String note) {
      this.note = note;
    }

    SupplementItem item() {
      return new SupplementItem(kind, target, note);
    }
  }

  /** Papers; those found wanting are ticked with the officer's note. */
  public List<Point> getPapers() {
    if (papers == null) {
      papers = new ArrayList<>();
      for (PaperSlot paper : dossier.getView().papers()) {
        if (!paper.autoFetched()) {
          papers.add(
              new Point(SupplementItem.Kind.PAPER, paper.key(), paper.name(), null, paper.note()));
        }
      }
    }
    return papers;
  }

  /** Answers of the form, except how the result is fetched. */
  public List<Point> getAnswers() {
    if (answers == null) {
      answers = new ArrayList<>();
      for (AnswerGroup group : dossier.getView().answers()) {
        if (!group.key().startsWith("_")) {
          for (AnswerGroup.Answer one : group.answers()) {
            answers.add(
                new Point(
                    SupplementItem.Kind.FIELD, target(group, one), one.label(), one.value(), null));
          }
        }
      }
    }
    return answers;
  }

  /** What is asked for. */
  public List<Point> getChosen() {
    List<Point> all = new ArrayList<>(getPapers());
    all.addAll(getAnswers());
    return all.stream().filter(Point::isChosen).toList();
  }

  /** Restates the request as the applicant will read it; nothing has been sent yet. */
  public void check() {
    if (getChosen().isEmpty()) {
      throw new Refusal("dossier.choose-supplement-items");
    }
    List<FieldProblem> missing =
        getChosen().stream()
            .filter(point -> point.getNote() == null || point.getNote().isBlank())
            .map(point -> FieldProblem.at(point.getInput() + "-note", "dossier.enter-item-note"))
            .toList();
    if (!missing.isEmpty()) {
      throw Refusal.of(missing);
    }
    day();
    review.show();
  }

  public void ask() {
    AskSupplement command =
        new AskSupplement(
            once.getKey(),
            dossier.getId(),
            dossier.decidedOn(),
            getChosen().stream().map(Point::item).toList(),
            message,
            day());
    if (desk.isDesk()) {
      intake.askSupplement(command);
      Faces.redirect("staff/intake?id=%s&done=asked", dossier.getId());
    } else {
      processing.askSupplement(command);
      Faces.redirect("staff/dossier?id=%s&done=asked", dossier.getId());
    }
  }

  private LocalDate day() {
    if (answerBy.isEmpty()) {
      return null;
    }
    return answerBy
        .read()
        .orElseThrow(() -> Refusal.of(List.of(FieldProblem.at("answerBy", answerBy.problemKey()))));
  }

  public String getLeadKey() {
    return desk.isDesk() ? "staff.before-receipt" : "staff.after-receipt";
  }

  public String getClockKey() {
    return desk.isDesk() ? "staff.supplement-desk" : "staff.supplement-clock";
  }

  /** Until when the applicant may answer. */
  public String getTerm() {
    return day() == null
        ? texts.get("staff.supplement-term")
        : texts.of("staff.supplement-day", getAnswerDay());
  }

  /** The last day as people write it, empty for the procedure's own limit. */
  public String getAnswerDay() {
    return Formats.weekday(day());
  }

  private static String target(AnswerGroup group, AnswerGroup.Answer one) {
    return one.key().contains(".") ? one.key() : group.key() + "." + one.key();
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }

  /** Last day to answer; empty for the procedure's own limit. */
  public DateBoxes getAnswerBy() {
    return answerBy;
  }
}
