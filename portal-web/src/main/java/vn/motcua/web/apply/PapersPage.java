package vn.motcua.web.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.Problems;
import vn.motcua.web.shell.WebTexts;

/** The papers of a draft: hand in, replace, take back, say that an optional one is left out. */
@Named
@RequestScoped
public class PapersPage {
  @EJB private DossierPapers papers;
  @Inject private DraftOnPage draft;
  @Inject private Uploads uploads;
  @Inject private FileWords fileWords;
  @Inject private Problems problems;
  @Inject private CatalogueWords words;
  @Inject private WebTexts texts;

  private final Map<String, Part> chosen = new HashMap<>();

  public List<PaperSlot> getSlots() {
    return draft.getView().papers();
  }

  /** The paper's name in the reader's language. */
  public String name(PaperSlot slot) {
    return paper(slot) == null ? slot.name() : words.say(paper(slot).name());
  }

  /** What the catalogue says about handing it in online; empty for nothing. */
  public String note(PaperSlot slot) {
    Paper paper = paper(slot);
    return paper == null || paper.onlineNote() == null ? "" : words.say(paper.onlineNote());
  }

  private Paper paper(PaperSlot slot) {
    return draft.getRevision().papers().stream()
        .filter(one -> one.key().equals(slot.key()))
        .findFirst()
        .orElse(null);
  }

  /** How many papers there are and how many need nothing more. */
  public String getLead() {
    long settled = getSlots().stream().filter(PaperSlot::settled).count();
    return texts.of("apply.papers-lead", getSlots().size(), settled);
  }

  /** What the picker of a paper says. */
  public String choose(PaperSlot slot) {
    return texts.get(slot.files().isEmpty() ? "apply.choose-file" : "apply.choose-another");
  }

  /** The paper's state in a word. */
  public String state(PaperSlot slot) {
    if ("err".equals(kind(slot))) {
      return texts.get("apply.paper-to-fix");
    }
    if (slot.autoFetched()) {
      return texts.get("apply.paper-none-needed");
    }
    return texts.get(slot.files().isEmpty() ? "apply.paper-open" : "apply.paper-done");
  }

  /** Colour of the state. */
  public String kind(PaperSlot slot) {
    if (problems.getAt().containsKey(slot.key()) && slot.files().isEmpty()) {
      return "err";
    }
    return slot.autoFetched() || !slot.files().isEmpty() ? "ok" : "";
  }

  /** Icon of the state, empty for none. */
  public String icon(PaperSlot slot) {
    return switch (kind(slot)) {
      case "ok" -> "check";
      case "err" -> "error";
      default -> "";
    };
  }

  /** Size, pages and when it came. */
  public String facts(PaperFile file) {
    return fileWords.facts(file);
  }

  /** Keeps the chosen files and shows the page again. */
  public void upload() {
    if (keepChosen()) {
      Goto.address(draft.address("papers"));
    }
  }

  /** Keeps the chosen files and goes on when nothing is missing. */
  public void save() {
    if (!keepChosen()) {
      return;
    }
    List<FieldProblem> missing =
        draft.reread().papers().stream()
            .filter(slot -> slot.required() && !slot.settled())
            .map(slot -> FieldProblem.at(slot.key(), "apply.paper-missing", name(slot)))
            .toList();
    if (missing.isEmpty()) {
      leaveOutRest();
      Goto.address(draft.next("_papers"));
    } else {
      throw Refusal.of(missing);
    }
  }

  /** Keeps the chosen files and goes back to the tasks. */
  public void later() {
    if (keepChosen()) {
      Goto.address(draft.address("tasks"));
    }
  }

  /** Takes a file back. */
  public void remove(String file) {
    papers.remove(draft.getId(), file);
    Goto.address(draft.address("papers"));
  }

  private void leaveOutRest() {
    draft.getView().papers().stream()
        .filter(slot -> !slot.required() && !slot.settled())
        .forEach(slot -> papers.markNotSubmitted(draft.getId(), slot.key(), true));
  }

  private boolean keepChosen() {
    boolean well = true;
    for (PaperSlot slot : getSlots()) {
      well &= uploads.keep(draft.getId(), slot.key(), chosen.get(slot.key()));
    }
    if (!well) {
      draft.reread();
    }
    return well;
  }

  /** Files chosen, by the paper's key. */
  public Map<String, Part> getChosen() {
    return chosen;
  }
}
