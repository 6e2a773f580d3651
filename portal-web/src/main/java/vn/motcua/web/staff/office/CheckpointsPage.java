package vn.motcua.web.staff.office;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.checkpoint.CheckFault;
import vn.motcua.checkpoint.CheckReport;
import vn.motcua.checkpoint.CheckpointLine;
import vn.motcua.checkpoint.CheckpointOverview;
import vn.motcua.shared.Texts;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.WebTexts;

/** Checkpoints with their copies, and what the nightly checks found. */
@Named
@RequestScoped
public class CheckpointsPage {
  @EJB private CheckpointOverview overview;
  @Inject private WebTexts texts;
  @Inject private Language language;

  private List<CheckpointLine> checkpoints;
  private List<CheckReport> checks;

  public List<CheckpointLine> getCheckpoints() {
    if (checkpoints == null) {
      checkpoints = overview.latest();
    }
    return checkpoints;
  }

  public List<CheckReport> getChecks() {
    if (checks == null) {
      checks = overview.checks();
    }
    return checks;
  }

  /** What the last check found. */
  public List<CheckFault> getFaults() {
    return getChecks().isEmpty() ? List.of() : getChecks().get(0).first();
  }

  public String getLead() {
    if (getChecks().isEmpty()) {
      return texts.of("staff.checkpoints-unchecked");
    }
    CheckReport last = getChecks().get(0);
    return last.faults() == 0
        ? texts.of("staff.checkpoints-good", last.dossiers(), last.events())
        : texts.of("staff.checkpoints-alarm", last.faults());
  }

  public boolean isAlarm() {
    return !getFaults().isEmpty();
  }

  /** What a fault is, in words. */
  public String say(CheckFault fault) {
    return Texts.text(language.getLocale(), fault.messageKey());
  }

  /** The dossier of a fault, or that it concerns a checkpoint. */
  public String about(CheckFault fault) {
    if (fault.dossier().isEmpty()) {
      return texts.of("staff.checkpoints-checkpoint");
    }
    return fault.number().isEmpty() ? fault.dossier() : fault.number();
  }

  public String state(CheckpointLine line) {
    if (line.signedAt() == null) {
      return texts.of("staff.checkpoints-waiting");
    }
    return texts.of(line.stamped() ? "staff.checkpoints-stamped" : "staff.checkpoints-unstamped");
  }
}
