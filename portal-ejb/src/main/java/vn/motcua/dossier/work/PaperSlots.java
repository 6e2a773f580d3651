package vn.motcua.dossier.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.domain.Examination;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.shared.FieldProblem;

/** Puts what was handed in beside what the revision asks for. Pure. */
public final class PaperSlots {
  /** Reserved page that keeps which optional papers are not handed in. */
  public static final String PAGE = "_papers";

  /** Its value for such a paper. */
  public static final String NONE = "NONE";

  private PaperSlots() {}

  /**
   * One slot per paper to hand in, in the revision's order. Papers to show are no part of an online
   * filing.
   *
   * @param answers with the facts under {@code _dossier}
   * @param verdicts by paper key, empty for a draft
   */
  public static List<PaperSlot> of(
      ProcedureRevision revision,
      String caseCode,
      Map<String, Map<String, Object>> answers,
      List<HandedPaper> handed,
      Map<String, Examination> verdicts) {
    Map<String, Object> skipped = answers.getOrDefault(PAGE, Map.of());
    List<PaperSlot> slots = new ArrayList<>();
    for (Paper paper : asked(revision, caseCode, answers)) {
      List<PaperFile> files =
          handed.stream()
              .filter(one -> one.paperKey().equals(paper.key()))
              .map(HandedPaper::view)
              .toList();
      Examination verdict = verdicts.get(paper.key());
      slots.add(
          new PaperSlot(
              paper.key(),
              paper.name().vi(),
              paper.required(),
              paper.autoFetched(),
              paper.onlineNote() == null ? null : paper.onlineNote().vi(),
              paper.originals(),
              paper.copies(),
              NONE.equals(skipped.get(paper.key())),
              files,
              verdict == null ? null : verdict.verdict(),
              verdict == null ? null : verdict.note()));
    }
    return slots;
  }

  /** Papers to hand in when filing online. */
  public static List<Paper> asked(
      ProcedureRevision revision, String caseCode, Map<String, Map<String, Object>> answers) {
    return revision.papersFor(caseCode, answers).stream()
        .filter(paper -> paper.requirement() == Paper.Requirement.HAND_IN)
        .toList();
  }

  /** A problem for each paper that must be handed in and is not. */
  public static List<FieldProblem> missing(List<PaperSlot> slots) {
    return slots.stream()
        .filter(slot -> slot.required() && !slot.settled())
        .map(slot -> FieldProblem.at(PAGE + "." + slot.key(), "dossier.paper-missing", slot.name()))
        .toList();
  }
}
