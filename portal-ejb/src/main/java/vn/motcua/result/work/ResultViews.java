package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ResultField;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.catalogue.Words;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.Outcome;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.result.AnnexView;
import vn.motcua.result.ResultState;
import vn.motcua.result.ResultView;
import vn.motcua.result.ResultView.FieldView;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.ResultFields;
import vn.motcua.shared.FieldProblem;

/** Shows results to the office. */
@ApplicationScoped
public class ResultViews {
  @Inject private PaperRegister register;
  @Inject private AnnexBook annexes;
  @EJB private Catalogue catalogue;

  /** The kind of result this dossier's procedure hands out. */
  public ResultKind kind(DossierFacts dossier) {
    return catalogue.revision(dossier.revisionId()).results().get(0);
  }

  /** What the applicant receives, as it is called. */
  public Words name(Result result) {
    return catalogue.revision(result.revisionId()).results().stream()
        .filter(kind -> kind.key().equals(result.resultKey()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such result"))
        .name();
  }

  /** What a draft would start with. */
  public ResultView fresh(DossierFacts dossier) {
    ResultKind kind = kind(dossier);
    Map<String, Object> values = new ResultFields(kind).initial(dossier.answers());
    return new ResultView(
        null,
        0,
        dossier.publicId(),
        dossier.number(),
        ResultState.DRAFT,
        Outcome.GRANTED,
        kind.name(),
        kind.template(),
        fields(kind, values, dossier),
        null,
        null,
        new ResultFields(kind).problems(values),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** A result that is kept. */
  public ResultView view(Result result, DossierFacts dossier) {
    ResultKind kind = kind(dossier);
    Map<String, Object> values = ResultBook.values(result.fields());
    return new ResultView(
        result.publicId(),
        result.edition(),
        dossier.publicId(),
        dossier.number(),
        result.state(),
        result.outcome(),
        kind.name(),
        kind.template(),
        fields(kind, values, dossier),
        result.reason(),
        result.legalBasis(),
        problems(result, kind, values),
        result.paperId() == null ? null : register.get(result.paperId()).number(),
        result.note(),
        result.returnReason(),
        result.submittedAt(),
        result.signerName(),
        result.signedAt(),
        annexes(result));
  }

  /** What goes with a result. */
  public List<AnnexView> annexes(Result result) {
    return annexes.of(result).stream()
        .map(one -> new AnnexView(one.publicId(), one.title(), one.size(), one.pages()))
        .toList();
  }

  /** How much goes with each of these results, by the result's id; nothing is left out. */
  public Map<Long, Integer> annexCounts(List<Result> results) {
    return annexes.counts(results.stream().map(Result::id).toList());
  }

  /** What stands against submitting it. */
  public static List<FieldProblem> problems(
      Result result, ResultKind kind, Map<String, Object> values) {
    if (result.outcome() == Outcome.GRANTED) {
      return new ResultFields(kind).problems(values);
    }
    List<FieldProblem> problems = new ArrayList<>();
    if (isBlank(result.reason())) {
      problems.add(FieldProblem.at("reason", "result.enter-reason"));
    }
    if (isBlank(result.legalBasis())) {
      problems.add(FieldProblem.at("legalBasis", "result.enter-legal-basis"));
    }
    return problems;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static List<FieldView> fields(
      ResultKind kind, Map<String, Object> values, DossierFacts dossier) {
    List<FieldView> fields = new ArrayList<>();
    for (ResultField field : kind.structuredFields()) {
      fields.add(
          new FieldView(
              field.key(),
              field.type(),
              field.label(),
              values.get(field.key()),
              ResultFields.answer(field, dossier.answers()),
              field.required(),
              field.options()));
    }
    return fields;
  }
}
