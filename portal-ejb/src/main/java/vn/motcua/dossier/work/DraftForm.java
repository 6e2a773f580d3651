package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.AnswerCheck;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FormPage;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.domain.AnswerRow;
import vn.motcua.dossier.domain.DeliveryPage;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;

/** Reads a draft against its revision: which pages it has, what is missing, what would be filed. */
@ApplicationScoped
public class DraftForm {
  /** Reserved page on which an exemption is claimed. */
  public static final String FEE = "_fee";

  @Inject private AnswerCheck check;
  @Inject private Prefill prefill;

  /**
   * The values of one page as they are kept, from what a person typed. A question that was shown
   * and left empty is null.
   *
   * @throws NotFound if the revision has no such page
   */
  public Map<String, Object> clean(
      ProcedureRevision revision,
      String pageKey,
      Map<String, Object> typed,
      Map<String, Map<String, Object>> others) {
    Map<String, Object> cleaned = cleanKnown(revision, pageKey, typed, others);
    Map<String, Object> values = new LinkedHashMap<>();
    for (String field : typed.keySet()) {
      if (isField(revision, pageKey, field)) {
        values.put(field, cleaned.get(field));
      }
    }
    return values;
  }

  private Map<String, Object> cleanKnown(
      ProcedureRevision revision,
      String pageKey,
      Map<String, Object> typed,
      Map<String, Map<String, Object>> others) {
    return switch (pageKey) {
      case DeliveryPage.KEY -> DeliveryPage.clean(typed);
      case FEE -> exemption(typed);
      default -> Json.asKept(check.clean(revision, pageKey, typed, others));
    };
  }

  private static Map<String, Object> exemption(Map<String, Object> typed) {
    Object code = typed.get("exemption");
    return code == null || code.toString().isBlank()
        ? Map.of()
        : Map.of("exemption", code.toString());
  }

  private static boolean isField(ProcedureRevision revision, String pageKey, String field) {
    if (DeliveryPage.KEY.equals(pageKey) || FEE.equals(pageKey)) {
      return true;
    }
    FormPage page = revision.form().page(pageKey);
    return page != null && page.field(field) != null;
  }

  /** What is wrong with one page as it is kept. */
  public List<FieldProblem> problems(
      ProcedureRevision revision,
      String pageKey,
      Map<String, Object> values,
      Map<String, Map<String, Object>> all) {
    return switch (pageKey) {
      case DeliveryPage.KEY -> DeliveryPage.check(values);
      case FEE -> List.of();
      default -> check.checkPage(revision, pageKey, values, all);
    };
  }

  /**
   * All that stands against filing: answers, delivery, papers.
   *
   * @param asked the answers to what is asked, see {@link #asked}
   */
  public List<FieldProblem> problems(
      ProcedureRevision revision, Map<String, Map<String, Object>> asked, List<PaperSlot> slots) {
    List<FieldProblem> problems = new ArrayList<>(check.checkAsked(revision, asked));
    problems.addAll(DeliveryPage.check(asked.getOrDefault(DeliveryPage.KEY, Map.of())));
    problems.addAll(PaperSlots.missing(slots));
    return problems;
  }

  /** The answers to what is really asked. */
  public Map<String, Map<String, Object>> asked(
      ProcedureRevision revision, Map<String, Map<String, Object>> all) {
    return check.asked(revision, all);
  }

  /** Every page of the form, saved or not, then the reserved ones. */
  public List<AnswerPage> pages(
      Dossier dossier,
      ProcedureRevision revision,
      Map<String, AnswerRow> rows,
      Map<String, Map<String, Object>> all) {
    List<AnswerPage> pages = new ArrayList<>();
    for (FormPage page : revision.pagesFor(all)) {
      pages.add(page(dossier, revision, page, rows.get(page.key()), all));
    }
    pages.add(reserved(revision, DeliveryPage.KEY, rows.get(DeliveryPage.KEY), all));
    pages.add(reserved(revision, FEE, rows.get(FEE), all));
    return pages;
  }

  private AnswerPage page(
      Dossier dossier,
      ProcedureRevision revision,
      FormPage page,
      AnswerRow row,
      Map<String, Map<String, Object>> all) {
    if (row == null) {
      Map<String, Object> known = prefill.values(dossier, page, all);
      return new AnswerPage(page.key(), page.title().vi(), 0, known, false, null, List.of());
    }
    return saved(revision, page.title().vi(), row, all);
  }

  private AnswerPage reserved(
      ProcedureRevision revision, String key, AnswerRow row, Map<String, Map<String, Object>> all) {
    return row == null
        ? new AnswerPage(key, null, 0, Map.of(), false, null, List.of())
        : saved(revision, null, row, all);
  }

  private AnswerPage saved(
      ProcedureRevision revision,
      String title,
      AnswerRow row,
      Map<String, Map<String, Object>> all) {
    Map<String, Object> values = all.get(row.pageKey());
    List<FieldProblem> problems = problems(revision, row.pageKey(), values, all);
    return new AnswerPage(
        row.pageKey(),
        title,
        row.pageVersion(),
        values,
        problems.isEmpty(),
        row.savedAt(),
        problems);
  }

  /** Label of a field in the revision, null if it has none. */
  public static Field field(ProcedureRevision revision, String pageKey, String fieldKey) {
    FormPage page = revision.form().page(pageKey);
    return page == null ? null : page.field(fieldKey);
  }
}
