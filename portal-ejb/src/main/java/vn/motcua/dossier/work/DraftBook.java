package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.document.DocumentStore;
import vn.motcua.dossier.PageConflict;
import vn.motcua.dossier.SavePage;
import vn.motcua.dossier.SavedPage;
import vn.motcua.dossier.domain.AnswerRow;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.domain.PageMerge;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Keeps the pages of a draft and throws a draft away. */
@ApplicationScoped
public class DraftBook {
  private static final int LONGEST_PAGE = 60_000;

  @Inject private DossierRepository dossiers;
  @Inject private DraftForm form;
  @Inject private Beginning beginning;
  @Inject private PortalClock clock;
  @EJB private DocumentStore documents;

  /** The saved pages by key. */
  public Map<String, AnswerRow> rows(Dossier dossier) {
    return dossiers.pages(dossier.id()).stream()
        .collect(Collectors.toMap(AnswerRow::pageKey, Function.identity()));
  }

  /** Values of the saved pages with the facts conditions ask for. */
  public static Map<String, Map<String, Object>> answers(
      Dossier dossier, Map<String, AnswerRow> rows) {
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    rows.forEach((key, row) -> answers.put(key, Json.answers(row.answers())));
    return FactsReader.withFacts(dossier, answers);
  }

  /**
   * Keeps one page of a draft, half answers too.
   *
   * @throws PageConflict if an answer was changed elsewhere to something different
   */
  public SavedPage save(Dossier dossier, ProcedureRevision revision, SavePage command) {
    Map<String, AnswerRow> rows = rows(dossier);
    Map<String, Map<String, Object>> all = answers(dossier, rows);
    Map<String, Object> submitted = form.clean(revision, command.pageKey(), command.values(), all);
    AnswerRow row = rows.get(command.pageKey());
    PageMerge.Merged merged = PageMerge.merge(current(row), command.baseVersion(), submitted);
    if (!merged.conflicts().isEmpty()) {
      throw new PageConflict(merged.conflicts(), row.pageVersion());
    }
    boolean fresh = row == null;
    if (fresh) {
      row = new AnswerRow(dossier.id(), command.pageKey());
    }
    all.put(command.pageKey(), merged.values());
    List<FieldProblem> problems = form.problems(revision, command.pageKey(), merged.values(), all);
    Instant now = clock.now();
    row.keep(json(merged.values()), Json.write(merged.changes()), problems.isEmpty(), now);
    if (fresh) {
      dossiers.add(row);
    }
    dossier.saved(now, beginning.expiry(now));
    return new SavedPage(command.pageKey(), row.pageVersion(), problems.isEmpty(), now, problems);
  }

  /** Keeps a reserved page that is written as a whole. */
  public void keepReserved(Dossier dossier, String pageKey, Map<String, Object> values) {
    AnswerRow kept = dossiers.page(dossier.id(), pageKey).orElse(null);
    AnswerRow row = kept == null ? new AnswerRow(dossier.id(), pageKey) : kept;
    row.keep(json(values), null, true, clock.now());
    if (kept == null) {
      dossiers.add(row);
    }
  }

  /** Something else of the draft was saved. */
  public void touch(Dossier dossier) {
    Instant now = clock.now();
    dossier.saved(now, beginning.expiry(now));
  }

  /** Throws the draft away with all it holds. */
  public void discard(Dossier dossier) {
    dossier.requireDraft();
    dossiers.pages(dossier.id()).forEach(dossiers::remove);
    for (HandedPaper paper : dossiers.papers(dossier.id())) {
      documents.release(paper.fact().sha256());
      dossiers.remove(paper);
    }
    dossiers.flush();
    dossiers.remove(dossier);
  }

  private static PageMerge.Current current(AnswerRow row) {
    return row == null
        ? new PageMerge.Current(0, Map.of(), Map.of())
        : new PageMerge.Current(
            row.pageVersion(), Json.answers(row.answers()), Json.changes(row.changes()));
  }

  private static String json(Map<String, Object> values) {
    String json = Json.write(values);
    if (json.length() > LONGEST_PAGE) {
      throw new Refusal("dossier.answers-too-long");
    }
    return json;
  }
}
