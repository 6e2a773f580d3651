package vn.motcua.web.staff.officer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.ConfirmWithdrawal;
import vn.motcua.dossier.DossierProcessing;
import vn.motcua.dossier.PassStep;
import vn.motcua.dossier.PostponeDossier;
import vn.motcua.dossier.StopDossier;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.DateBoxes;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.staff.DossierOnPage;
import vn.motcua.web.staff.Review;

/**
 * Stops a dossier, confirms its withdrawal, hands it to the next step or promises a later date,
 * after restating it.
 */
@Named
@RequestScoped
public class ActPage {
  @EJB private DossierProcessing processing;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private DossierOnPage dossier;

  private final DateBoxes until = new DateBoxes();
  private String reason;

  /** stop, withdraw, pass or postpone. */
  public String getAct() {
    String act = asked.text("do");
    if (act == null || !List.of("stop", "withdraw", "pass", "postpone").contains(act)) {
      throw new NotFound();
    }
    return act;
  }

  public boolean isStop() {
    return "stop".equals(getAct());
  }

  public boolean isPostpone() {
    return "postpone".equals(getAct());
  }

  /** Whether the applicant reads why. */
  public boolean isReasoned() {
    return isStop() || isPostpone();
  }

  public boolean isWithdraw() {
    return "withdraw".equals(getAct());
  }

  /** Key of the sentence that says when the act is in place. */
  public String getLeadKey() {
    return "staff.lead-" + getAct();
  }

  /** Key of what the words are: a reason the applicant reads, or a note to the next step. */
  public String getReasonKey() {
    return isReasoned() ? "staff.reason" : "staff.pass-note";
  }

  /** Key of the sentence that restates the act. */
  public String getRestateKey() {
    return "staff.restate-" + getAct();
  }

  public void check() {
    if (isReasoned() && (reason == null || reason.isBlank())) {
      String missing = "dossier.enter-" + getAct() + "-reason";
      throw Refusal.of(List.of(FieldProblem.at("reason", missing)));
    }
    if (isPostpone()) {
      day();
    }
    review.show();
  }

  private LocalDate day() {
    return until
        .read()
        .orElseThrow(() -> Refusal.of(List.of(FieldProblem.at("until", until.problemKey()))));
  }

  /** The new date in words. */
  public String getNewDate() {
    return until.read().map(Formats::day).orElse("");
  }

  public DateBoxes getUntil() {
    return until;
  }

  public void carryOut() {
    String id = dossier.getId();
    long version = dossier.decidedOn();
    switch (getAct()) {
      case "stop" -> processing.stop(new StopDossier(once.getKey(), id, version, reason));
      case "postpone" ->
          processing.postpone(new PostponeDossier(once.getKey(), id, version, day(), reason));
      case "withdraw" ->
          processing.confirmWithdrawal(new ConfirmWithdrawal(once.getKey(), id, version));
      default -> processing.pass(new PassStep(once.getKey(), id, version, null, reason));
    }
    Faces.redirect("staff/dossier?id=%s&done=%s", id, getAct());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
