package vn.motcua.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.answers.AnswerCleaning;
import vn.motcua.catalogue.answers.AnswerSentences;
import vn.motcua.catalogue.answers.SchemaCheck;
import vn.motcua.catalogue.answers.SchemaCheck.Finding;
import vn.motcua.identity.BusinessCode;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;

/**
 * Checks answers against the revision they belong to.
 *
 * <p>Answers are a map of pages, each a map of values. Problems bear the full path {@code
 * page.field}, in a list {@code page.list.0.field}, one for each field, in the order of the form.
 */
@ApplicationScoped
public class AnswerCheck {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final SchemaCheck schemas = new SchemaCheck();

  @Inject private PortalClock clock;

  public AnswerCheck() {}

  /** For tests without a container. */
  public AnswerCheck(PortalClock clock) {
    this.clock = clock;
  }

  /**
   * The values of a page as they are kept: typed text read, questions that are not asked dropped.
   *
   * @param all the other answers, for questions asked under a condition
   * @throws NotFound if the form has no such page
   */
  public Map<String, Object> clean(
      ProcedureRevision revision,
      String pageKey,
      Map<String, ?> typed,
      Map<String, ? extends Map<String, ?>> all) {
    FormPage page = page(revision, pageKey);
    Map<String, Object> values = AnswerCleaning.clean(page.fields(), typed);
    return asked(page, values, all);
  }

  /**
   * What is wrong with one page; nothing when it is complete.
   *
   * @throws NotFound if the form has no such page
   */
  public List<FieldProblem> checkPage(
      ProcedureRevision revision,
      String pageKey,
      Map<String, ?> values,
      Map<String, ? extends Map<String, ?>> all) {
    FormPage page = page(revision, pageKey);
    Map<String, Map<String, ?>> answers = new LinkedHashMap<>(all);
    answers.put(pageKey, clean(revision, pageKey, values, all));
    return problems(page, answers, schemas.findings(revision, answers));
  }

  /**
   * What is wrong with the answers as a whole, page by page.
   *
   * @param answers as {@link #asked} gives them
   */
  public List<FieldProblem> checkAsked(
      ProcedureRevision revision, Map<String, Map<String, Object>> answers) {
    List<Finding> findings = schemas.findings(revision, answers);
    List<FieldProblem> problems = new ArrayList<>();
    for (FormPage page : revision.pagesFor(answers)) {
      problems.addAll(problems(page, answers, findings));
    }
    return problems;
  }

  /** The answers to what is asked: hidden pages and questions are gone, reserved pages stay. */
  public Map<String, Map<String, Object>> asked(
      ProcedureRevision revision, Map<String, ? extends Map<String, ?>> all) {
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    for (FormPage page : revision.pagesFor(all)) {
      if (all.containsKey(page.key())) {
        answers.put(page.key(), clean(revision, page.key(), all.get(page.key()), all));
      }
    }
    all.forEach(
        (key, values) -> {
          if (key.startsWith("_")) {
            answers.put(key, new LinkedHashMap<>(values));
          }
        });
    return answers;
  }

  private static FormPage page(ProcedureRevision revision, String pageKey) {
    FormPage page = revision.form().page(pageKey);
    if (page == null) {
      throw new NotFound();
    }
    return page;
  }

  private static Map<String, Object> asked(
      FormPage page, Map<String, Object> values, Map<String, ? extends Map<String, ?>> all) {
    Map<String, Map<String, ?>> answers = new LinkedHashMap<>(all);
    answers.put(page.key(), values);
    int before;
    do {
      before = values.size();
      for (Field field : page.fields()) {
        if (!Conditions.hold(field.showWhen(), answers)) {
          values.remove(field.key());
        }
      }
    } while (values.size() < before);
    return values;
  }

  private List<FieldProblem> problems(
      FormPage page, Map<String, ? extends Map<String, ?>> answers, List<Finding> findings) {
    List<FieldProblem> problems = new ArrayList<>();
    Map<String, ?> values = answers.containsKey(page.key()) ? answers.get(page.key()) : Map.of();
    for (Field field : page.fields()) {
      if (Conditions.hold(field.showWhen(), answers)) {
        Place place = new Place(List.of(page.key(), field.key()), values.get(field.key()));
        check(field, place, findings, problems);
      }
    }
    return problems;
  }

  private record Place(List<String> path, Object value) {
    Place inner(int row, Field field) {
      List<String> inner = new ArrayList<>(path);
      inner.add(String.valueOf(row));
      inner.add(field.key());
      Object entry = ((List<?>) value).get(row);
      return new Place(inner, entry instanceof Map<?, ?> map ? map.get(field.key()) : null);
    }
  }

  private void check(
      Field field, Place place, List<Finding> findings, List<FieldProblem> problems) {
    String path = String.join(".", place.path());
    if (place.value() == null) {
      if (field.required()) {
        problems.add(AnswerSentences.missing(path, field));
      }
      return;
    }
    Optional<String> broken =
        findings.stream()
            .filter(finding -> finding.path().equals(place.path()))
            .map(Finding::keyword)
            .findFirst()
            .or(() -> beyondSchema(field, place.value()));
    broken.ifPresent(rule -> problems.add(AnswerSentences.wrong(path, field, rule)));
    if (field.type() == Field.Type.LIST && place.value() instanceof List<?> rows) {
      for (int row = 0; row < rows.size(); row++) {
        for (Field inner : field.fields()) {
          check(inner, place.inner(row, inner), findings, problems);
        }
      }
    }
  }

  private Optional<String> beyondSchema(Field field, Object value) {
    if (field.type() == Field.Type.BUSINESS_CODE && !BusinessCode.isCode(value.toString())) {
      return Optional.of("check");
    }
    return field.type() == Field.Type.DATE ? date(field, value.toString()) : Optional.empty();
  }

  private Optional<String> date(Field field, String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
        return Optional.of("year");
      }
      boolean ahead = field.limits().past() && day.isAfter(clock.today());
      return ahead ? Optional.of("past") : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.of("format");
    }
  }
}
