package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.issuing.CanonicalJson;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.Result.Content;
import vn.motcua.result.domain.ResultFields;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.Preview;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultViews;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.VietText;

/** The officer drafts a result from the procedure's layout and lays it before the leader. */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class ResultDrafting {
  private static final String DOOR = "result-draft";
  private static final int LONGEST_REASON = 4000;
  private static final int LONGEST_BASIS = 1000;
  private static final int LONGEST_NOTE = 2000;

  @Inject private DossierDesk desk;
  @Inject private ResultBook book;
  @Inject private ResultViews views;
  @Inject private Preview preview;
  @Inject private OnceOnly once;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /**
   * The result of a dossier, or what its draft would start with; nothing is kept yet.
   *
   * @throws vn.motcua.shared.NotFound if the dossier is not of the caller's office
   */
  public ResultView open(String dossierPublicId) {
    DossierFacts dossier = desk.toRead(dossierPublicId, DOOR);
    return book.ofDossier(dossier.id())
        .map(result -> views.view(result, dossier))
        .orElseGet(() -> views.fresh(dossier));
  }

  /**
   * Keeps a draft, complete or not.
   *
   * @throws Refusal result.changed-elsewhere, result.not-possible.STATE,
   *     result.dossier-not-processing, result.unknown-field, result.field-too-long
   */
  public ResultView save(SaveResult command) {
    Optional<Result> kept = book.lockOfDossier(command.dossierPublicId());
    DossierFacts dossier = desk.inHand(command.dossierPublicId());
    requireProcessing(dossier);
    ResultKind kind = views.kind(dossier);
    Result result = kept.orElseGet(() -> begin(dossier, kind));
    ResultBook.requireVersion(result, command.version());
    String fields = CanonicalJson.write(new ResultFields(kind).accept(command.fields()));
    result.write(
        new Content(
            command.outcome(),
            fields,
            clean(command.reason(), "reason", LONGEST_REASON),
            clean(command.legalBasis(), "legalBasis", LONGEST_BASIS)),
        clock.now());
    return views.view(result, dossier);
  }

  /**
   * The draft as it will look, marked as a draft, without number, code and seal.
   *
   * @return PDF
   * @throws Refusal result.nothing-drafted
   */
  public byte[] preview(String dossierPublicId) {
    DossierFacts dossier = desk.toRead(dossierPublicId, DOOR);
    Result result =
        book.ofDossier(dossier.id()).orElseThrow(() -> new Refusal("result.nothing-drafted"));
    return preview.of(result, dossier);
  }

  /**
   * Lays the draft before the leader; the dossier's next step begins.
   *
   * @throws Refusal result.nothing-drafted, result.changed-elsewhere, what is missing field by
   *     field, result.dossier-not-processing, result.not-possible.STATE
   */
  public ResultView submit(SubmitResult command) {
    Result result =
        book.lockOfDossier(command.dossierPublicId())
            .orElseThrow(() -> new Refusal("result.nothing-drafted"));
    if (once.answerOf(command.key(), "result-submit").isPresent()) {
      return open(command.dossierPublicId());
    }
    DossierFacts dossier = desk.inHand(command.dossierPublicId());
    ResultBook.requireVersion(result, command.version());
    requireProcessing(dossier);
    requireComplete(result, dossier);
    String note = clean(command.note(), "note", LONGEST_NOTE);
    result.submit(actor.get(), note, clock.now());
    book.moved(result, ResultAction.SUBMIT);
    desk.submitted(dossier.id());
    once.keep(command.key(), "result-submit", result.publicId());
    return views.view(result, dossier);
  }

  private Result begin(DossierFacts dossier, ResultKind kind) {
    Result result = new Result(dossier, kind.key(), PublicId.random(), clock.now());
    book.add(result);
    return result;
  }

  private void requireComplete(Result result, DossierFacts dossier) {
    List<FieldProblem> problems =
        ResultViews.problems(result, views.kind(dossier), ResultBook.values(result.fields()));
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
  }

  private static void requireProcessing(DossierFacts dossier) {
    if (dossier.status() != DossierStatus.PROCESSING) {
      throw new Refusal("result.dossier-not-processing");
    }
  }

  private static String clean(String text, String field, int longest) {
    String words = text == null ? "" : VietText.nfc(text).strip();
    if (words.length() > longest) {
      throw Refusal.of(List.of(FieldProblem.at(field, "result.words-too-long", longest)));
    }
    return words.isEmpty() ? null : words;
  }
}
