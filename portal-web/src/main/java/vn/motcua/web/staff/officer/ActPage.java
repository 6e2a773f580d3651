package vn.motcua.web.staff.officer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.ConfirmWithdrawal;
import vn.motcua.dossier.DossierProcessing;
import vn.motcua.dossier.PassStep;
import vn.motcua.dossier.StopDossier;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Once;
import vn.motcua.web.staff.DossierOnPage;
import vn.motcua.web.staff.Review;

/** Stops a dossier, confirms its withdrawal or hands it to the next step, after restating it. */
@Named
@RequestScoped
public class ActPage {
  @EJB private DossierProcessing processing;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private DossierOnPage dossier;

  private String reason;

  /** stop, withdraw or pass. */
  public String getAct() {
    String act = asked.text("do");
    if (act == null || !List.of("stop", "withdraw", "pass").contains(act)) {
      throw new NotFound();
    }
    return act;
  }

  public boolean isStop() {
    return "stop".equals(getAct());
  }

  public boolean isWithdraw() {
    return "withdraw".equals(getAct());
  }

  /** Key of the sentence that restates the act. */
  public String getRestateKey() {
    return "staff.restate-" + getAct();
  }

  public void check() {
    if (isStop() && (reason == null || reason.isBlank())) {
      throw Refusal.of(List.of(FieldProblem.at("reason", "dossier.enter-stop-reason")));
    }
    review.show();
  }

  public void carryOut() {
    String id = dossier.getId();
    long version = dossier.decidedOn();
    switch (getAct()) {
      case "stop" -> processing.stop(new StopDossier(once.getKey(), id, version, reason));
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
