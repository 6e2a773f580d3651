package vn.motcua.web.lookup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.PublicProgress;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.catalogue.InYourLanguage;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.Problems;
import vn.motcua.web.shell.WebTexts;

/** Where a dossier is, for whoever has its number; the address can be kept and opened again. */
@Named
@RequestScoped
public class LookupPage {
  private static final List<String> STAGES = List.of("filed", "received", "settled", "returned");
  private static final int LONGEST = 60;

  /** One of the four stages in a line. */
  public record Stage(String key, String state) {
    public boolean isNow() {
      return state.startsWith("on");
    }

    public boolean isDone() {
      return "done".equals(state);
    }
  }

  @Inject private PublicProgress progressDoor;
  @Inject private Problems problems;
  @Inject private Language language;
  @Inject private WebTexts texts;
  @Inject private InYourLanguage yours;

  private String code;
  private Progress progress;

  /**
   * Looks up the number, if one was given; a number that does not exist is a problem of the field.
   */
  public void load() {
    if (code == null) {
      return;
    }
    String number = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
    try {
      progress = progressDoor.progress(number);
    } catch (NotFound none) {
      problems.add(Refusal.of(List.of(FieldProblem.at("code", "lookup.none", number))));
    }
  }

  public boolean isFound() {
    return progress != null;
  }

  public Progress getProgress() {
    return progress;
  }

  /** The state in a sentence, with the date that matters. */
  public String getHeading() {
    if (progress.late() && progress.dueAt() != null) {
      return say("lookup.late", Formats.dayOf(progress.dueAt()));
    }
    if (isOpen() && progress.dueAt() != null) {
      return say("lookup.open", Formats.dayOf(progress.dueAt()));
    }
    return say("lookup.status." + progress.status());
  }

  /** What it means for the applicant. */
  public String getMeaning() {
    return say("lookup.meaning." + progress.status(), yours.agency(progress.agency()));
  }

  public boolean isOpen() {
    DossierStatus status = progress.status();
    return status == DossierStatus.RECEIVED || status == DossierStatus.PROCESSING;
  }

  /** Whether the desk still has to answer. */
  public boolean isWaiting() {
    return progress.status() == DossierStatus.NEW && progress.intakeDueAt() != null;
  }

  /** The four stages, done, on or to come. */
  public List<Stage> getStages() {
    boolean ended = progress.status() == DossierStatus.RETURNED;
    int now = ended ? STAGES.size() + 1 : Math.max(1, progress.stage());
    return STAGES.stream().map(key -> stage(key, STAGES.indexOf(key) + 1, now)).toList();
  }

  private Stage stage(String key, int place, int now) {
    if (place < now) {
      return new Stage(key, "done");
    }
    String on = progress.late() ? "on late" : "on";
    return new Stage(key, place == now ? on : "");
  }

  private String say(String key, Object... values) {
    return texts.say(language.getLocale(), key, values);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
