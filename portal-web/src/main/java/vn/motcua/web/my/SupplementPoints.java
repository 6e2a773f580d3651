package vn.motcua.web.my;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FormPage;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementView;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.apply.AnswerField;
import vn.motcua.web.apply.AnswerFields;

/** The points of an open request for corrections, each with the question the form asks for it. */
@RequestScoped
public class SupplementPoints {
  @EJB private Catalogue catalogue;
  @Inject private AnswerFields questions;

  /** One point with what was chosen or typed for it. */
  public static class Point {
    private final SupplementView.Item item;
    private final AnswerField question;
    private Part chosen;

    Point(SupplementView.Item item, AnswerField question) {
      this.item = item;
      this.question = question;
    }

    /** What the office says and what was handed in so far. */
    public SupplementView.Item getItem() {
      return item;
    }

    public boolean isPaper() {
      return item.kind() == SupplementItem.Kind.PAPER;
    }

    /** Id of its input. */
    public String getInput() {
      return idOf(item.target());
    }

    /** The question of the form; null for a paper. */
    public AnswerField getQuestion() {
      return question;
    }

    public Part getChosen() {
      return chosen;
    }

    public void setChosen(Part chosen) {
      this.chosen = chosen;
    }
  }

  /** The points asked for, none if nothing is asked. */
  List<Point> of(DossierView dossier) {
    if (dossier.supplement() == null) {
      return List.of();
    }
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    return dossier.supplement().items().stream().map(item -> point(item, revision)).toList();
  }

  /** The points as they are now, with what was typed before. */
  List<Point> again(DossierView dossier, List<Point> before) {
    return of(dossier).stream().map(point -> typedBefore(point, before)).toList();
  }

  private static Point typedBefore(Point point, List<Point> before) {
    return before.stream()
        .filter(one -> one.item.target().equals(point.item.target()))
        .findFirst()
        .map(one -> new Point(point.item, one.question))
        .orElse(point);
  }

  private Point point(SupplementView.Item item, ProcedureRevision revision) {
    if (item.kind() == SupplementItem.Kind.PAPER) {
      return new Point(item, null);
    }
    Field field = field(item.target(), revision);
    return new Point(item, questions.alone(idOf(item.target()), field, item.raw()));
  }

  private static Field field(String target, ProcedureRevision revision) {
    FormPage page = revision.form().page(pageOf(target));
    return page.field(nameOf(target));
  }

  /** What was typed, by page and field. */
  static Map<String, Map<String, Object>> typed(List<Point> points) {
    Map<String, Map<String, Object>> values = new LinkedHashMap<>();
    for (Point point : points) {
      if (!point.isPaper()) {
        String target = point.item.target();
        values
            .computeIfAbsent(pageOf(target), page -> new LinkedHashMap<>())
            .put(nameOf(target), point.question.typed());
      }
    }
    return values;
  }

  /** The refusal with its problems at the inputs of this page, where two pages ask the same. */
  static Refusal atInputs(Refusal refusal, List<Point> points) {
    Set<String> asked =
        points.stream().map(point -> point.item.target()).collect(Collectors.toSet());
    return refusal.problems().isEmpty()
        ? refusal
        : Refusal.of(refusal.problems().stream().map(one -> atInput(one, asked)).toList());
  }

  private static FieldProblem atInput(FieldProblem problem, Set<String> asked) {
    boolean ours =
        asked.stream()
            .anyMatch(
                target ->
                    problem.field().equals(target) || problem.field().startsWith(target + "."));
    return ours
        ? new FieldProblem(idOf(problem.field()), problem.messageKey(), problem.arguments())
        : problem;
  }

  private static String idOf(String target) {
    return target.replace('.', '_');
  }

  private static String pageOf(String target) {
    return target.substring(0, target.indexOf('.'));
  }

  private static String nameOf(String target) {
    return target.substring(target.indexOf('.') + 1);
  }
}
