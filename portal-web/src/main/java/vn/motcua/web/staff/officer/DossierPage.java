package vn.motcua.web.staff.officer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.DossierProcessing;
import vn.motcua.dossier.ExaminePaper;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.PaperVerdict;
import vn.motcua.dossier.StaffDossierView;
import vn.motcua.dossier.StepView;
import vn.motcua.dossier.TakeDossier;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.Problems;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.DossierOnPage;

/** One dossier: its papers with the officer's word on each, the reader beside them. */
@Named
@RequestScoped
public class DossierPage {
  private static final String FORM = "_form";

  @EJB private DossierProcessing processing;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Problems problems;
  @Inject private WebTexts texts;
  @Inject private DossierOnPage dossier;

  private Map<String, Verdict> verdicts;

  /** What the officer ticks and writes about one paper or the form. */
  public static class Verdict {
    private final String key;
    private final String name;
    private final PaperSlot paper;
    private PaperVerdict word;
    private String note;

    Verdict(String key, String name, PaperSlot paper, PaperVerdict word, String note) {
      this.key = key;
      this.name = name;
      this.paper = paper;
      this.word = word;
      this.note = note;
    }

    public String getKey() {
      return key;
    }

    /** Id of its inputs; a form's key begins with an underscore. */
    public String getInput() {
      return "v-" + key.replaceAll("[^A-Za-z0-9]", "-");
    }

    public String getName() {
      return name;
    }

    /** Null for the form. */
    public PaperSlot getPaper() {
      return paper;
    }

    public PaperVerdict getWord() {
      return word;
    }

    public void setWord(PaperVerdict word) {
      this.word = word;
    }

    public String getNote() {
      return note;
    }

    public void setNote(String note) {
      this.note = note;
    }
  }

  /** The form first, then every paper that was handed in. */
  public List<Verdict> getVerdicts() {
    return new ArrayList<>(all().values());
  }

  /** Papers that nobody handed in. */
  public List<PaperSlot> getAbsent() {
    return dossier.getView().papers().stream().filter(p -> p.files().isEmpty()).toList();
  }

  public long getJudged() {
    return all().values().stream().filter(verdict -> verdict.getWord() != null).count();
  }

  public String getJudgedWords() {
    return texts.of("staff.judged", getJudged(), all().size());
  }

  /** Key of what the officer has to know before going on. */
  public String getHintKey() {
    if (!dossier.getView().mine()) {
      return "staff.not-mine";
    }
    return dossier.getView().examined() ? "staff.all-judged" : "staff.judge-first";
  }

  /** The file shown: the one asked for, else the first; null if there is none. */
  public PaperFile getShown() {
    String id = asked.text("file");
    List<PaperFile> files =
        dossier.getView().papers().stream().flatMap(paper -> paper.files().stream()).toList();
    return files.stream()
        .filter(file -> file.publicId().equals(id))
        .findFirst()
        .orElse(files.isEmpty() || "form".equals(id) ? null : files.get(0));
  }

  public boolean isPicture() {
    return getShown() != null && getShown().mediaType().startsWith("image/");
  }

  /** Name of the officer's step that may follow, null if the leader is next. */
  public String getNextStep() {
    return dossier.getView().steps().stream()
        .filter(StepView::current)
        .findFirst()
        .flatMap(now -> dossier.getRevision().process().nextOf(now.key(), Roles.OFFICER))
        .map(next -> next.name().vi())
        .orElse(null);
  }

  public void take() {
    processing.take(new TakeDossier(once.getKey(), dossier.getId(), dossier.decidedOn()));
    Faces.redirect("staff/dossier?id=%s&done=taken", dossier.getId());
  }

  /** Keeps every word that changed; one that lacks its note is said at its place. */
  public void save() {
    StaffDossierView before = dossier.getView();
    boolean well = true;
    for (Verdict verdict : all().values()) {
      if (changed(before, verdict)) {
        well &= keep(verdict);
      }
    }
    if (well) {
      String file = asked.text("file");
      Faces.redirect(
          file == null
              ? "staff/dossier?id=%s&done=judged"
              : "staff/dossier?id=%s&file=%s&done=judged",
          dossier.getId(),
          file);
    }
  }

  private boolean keep(Verdict verdict) {
    try {
      processing.examine(
          new ExaminePaper(
              dossier.getId(), verdict.getKey(), verdict.getWord(), verdict.getNote()));
      return true;
    } catch (Refusal refusal) {
      if (refusal.problems().isEmpty()) {
        throw refusal;
      }
      FieldProblem first = refusal.problems().get(0);
      problems.add(
          Refusal.of(
              List.of(
                  new FieldProblem(
                      verdict.getInput() + "-note", first.messageKey(), first.arguments()))));
      return false;
    }
  }

  private static boolean changed(StaffDossierView before, Verdict verdict) {
    PaperSlot paper = verdict.getPaper();
    PaperVerdict word = paper == null ? before.formVerdict() : paper.verdict();
    String note = paper == null ? before.formNote() : paper.note();
    return word != verdict.getWord() || !Objects.equals(note, verdict.getNote());
  }

  private Map<String, Verdict> all() {
    if (verdicts == null) {
      StaffDossierView view = dossier.getView();
      verdicts = new LinkedHashMap<>();
      verdicts.put(
          FORM,
          new Verdict(
              FORM, texts.get("staff.the-form"), null, view.formVerdict(), view.formNote()));
      for (PaperSlot paper : view.papers()) {
        if (!paper.files().isEmpty()) {
          verdicts.put(
              paper.key(),
              new Verdict(paper.key(), paper.name(), paper, paper.verdict(), paper.note()));
        }
      }
    }
    return verdicts;
  }
}
