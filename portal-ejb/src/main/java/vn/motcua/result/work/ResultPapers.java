package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LegalBasis;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.Outcome;
import vn.motcua.issuing.PaperHead;
import vn.motcua.issuing.PaperRendering;
import vn.motcua.issuing.PaperTemplate;
import vn.motcua.issuing.PaperWords;
import vn.motcua.issuing.RenderedPaper;
import vn.motcua.result.domain.PrintedFields;
import vn.motcua.result.domain.Result;

/** Lays a result out: the same for the preview and for what is signed. */
@ApplicationScoped
public class ResultPapers {
  /** Symbol of a refusal's number; every procedure refuses in one series. */
  public static final String REFUSAL_SYMBOL = "QĐ-TC";

  @Inject private PaperHead head;
  @Inject private PaperRendering rendering;
  @EJB private Catalogue catalogue;

  /**
   * Number, check code and signer of a paper.
   *
   * @param number null in a preview
   * @param qr what the code says, null in a preview
   * @param annexes titles of what goes with it
   */
  public record Marks(
      String number,
      String checkCode,
      String qr,
      String signerName,
      String signerTitle,
      List<String> annexes,
      Instant at) {}

  /** The kind of result that the procedure hands out. */
  public ResultKind kind(Result result) {
    return kind(catalogue.revision(result.revisionId()), result.resultKey());
  }

  private static ResultKind kind(ProcedureRevision revision, String key) {
    return revision.results().stream()
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the procedure has no result " + key));
  }

  /** Letters after the number. */
  public String symbol(Result result) {
    return result.outcome() == Outcome.REFUSED ? REFUSAL_SYMBOL : kind(result).symbol();
  }

  /** The paper as PDF. */
  public RenderedPaper render(Result result, DossierFacts dossier, Marks marks) {
    ProcedureRevision revision = catalogue.revision(result.revisionId());
    ResultKind kind = kind(revision, result.resultKey());
    Map<String, Object> model =
        head.of(result.agencyId(), marks.at(), PaperWords.text("foot.result", dossier.number()));
    addMarks(model, marks);
    model.put("agencySeal", kind.agencySeal());
    addDossier(model, dossier, revision);
    if (result.outcome() == Outcome.REFUSED) {
      model.put("reason", orBlank(result.reason()));
      model.put("legalBasis", orBlank(result.legalBasis()));
      return rendering.render(PaperTemplate.REFUSAL, model);
    }
    PrintedFields fields = new PrintedFields(kind, ResultBook.values(result.fields()));
    model.put("f", fields.byName());
    model.put("rows", fields.rows());
    model.put("resultName", kind.name().vi());
    return rendering.render(PaperTemplate.ofResult(kind.template()), model);
  }

  private static void addMarks(Map<String, Object> model, Marks marks) {
    boolean preview = marks.number() == null;
    if (preview) {
      model.put("demo", true);
      model.put("demoMark", PaperWords.text("preview.mark"));
    }
    String number = preview ? PaperWords.text("number.later") : marks.number();
    model.put("number", number);
    model.put("headNumber", number);
    model.put("checkCode", orBlank(marks.checkCode()));
    model.put("qr", orBlank(marks.qr()));
    model.put("dataDigest", true);
    Map<String, String> signer = new HashMap<>();
    signer.put("title", orBlank(marks.signerTitle()));
    signer.put("name", orBlank(marks.signerName()));
    model.put("signer", signer);
    model.put("annexes", numbered(marks.annexes()));
    model.put(
        "recipients", List.of(PaperWords.text("to.applicant"), PaperWords.text("to.archive")));
  }

  private static List<String> numbered(List<String> titles) {
    List<String> lines = new ArrayList<>();
    for (String title : titles) {
      lines.add(PaperWords.text("annex", lines.size() + 1, title));
    }
    return lines;
  }

  private static void addDossier(
      Map<String, Object> model, DossierFacts dossier, ProcedureRevision revision) {
    model.put("dossierCode", dossier.number());
    model.put("history", PaperWords.history(dossier.history()));
    model.put("request", dossier.procedureCode() + " – " + revision.name().vi());
    model.put(
        "receivedDate",
        dossier.receivedAt() == null
            ? ""
            : PaperWords.longDate(PaperWords.day(dossier.receivedAt())));
    model.put("person", Map.of("name", dossier.parties().subjectName()));
    model.put("grounds", revision.legalBases().stream().map(ResultPapers::ground).toList());
  }

  private static String ground(LegalBasis basis) {
    return PaperWords.text("ground", basis.name().vi(), basis.number());
  }

  private static String orBlank(String text) {
    return text == null ? "" : text;
  }
}
