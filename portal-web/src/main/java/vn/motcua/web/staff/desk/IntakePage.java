package vn.motcua.web.staff.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.AcceptDossier;
import vn.motcua.dossier.DossierIntake;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.RefusalCause;
import vn.motcua.dossier.RefuseIntake;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.DossierOnPage;
import vn.motcua.web.staff.Review;

/** A dossier at intake: look, then receive or refuse it; each is restated before it counts. */
@Named
@RequestScoped
public class IntakePage {
  @EJB private DossierIntake intake;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private DossierOnPage dossier;
  @Inject private WebTexts texts;

  private RefusalCause cause = RefusalCause.NOT_ELIGIBLE;
  private String reason;

  /** The decision whose consequences the page shows: accept or refuse, null for none. */
  public String getChosen() {
    String chosen = asked.text("do");
    return "accept".equals(chosen) || "refuse".equals(chosen) ? chosen : null;
  }

  /** Required papers that are neither handed in nor fetched by the office. */
  public List<PaperSlot> getMissing() {
    return dossier.getView().papers().stream()
        .filter(paper -> paper.required() && !paper.settled())
        .toList();
  }

  /** What receiving does, first sentence. */
  public String getWhatAcceptDoes() {
    return texts.of(
        "staff.accept-1",
        dossier.getView().number(),
        dossier.getView().competentAgency().shortName());
  }

  public String getDueIfAccepted() {
    var preview = dossier.getView().intakePreview();
    return texts.of("staff.accept-2", Formats.moment(preview.dueAt()), preview.words());
  }

  public String getWouldBeDue() {
    var preview = dossier.getView().intakePreview();
    return texts.of("staff.would-be-due", Formats.moment(preview.dueAt()));
  }

  public void accept() {
    var done =
        intake.accept(AcceptDossier.now(once.getKey(), dossier.getId(), dossier.decidedOn()));
    Faces.redirect("staff/intake?id=%s&done=accepted", done.publicId());
  }

  /** Restates the refusal; nothing has happened yet. */
  public void check() {
    if (reason == null || reason.isBlank()) {
      throw Refusal.of(List.of(FieldProblem.at("reason", "dossier.enter-refusal-reason")));
    }
    review.show();
  }

  public void refuse() {
    var done =
        intake.refuse(
            new RefuseIntake(once.getKey(), dossier.getId(), dossier.decidedOn(), cause, reason));
    Faces.redirect("staff/intake?id=%s&done=refused", done.publicId());
  }

  public List<RefusalCause> getCauses() {
    return Arrays.asList(RefusalCause.values());
  }

  public RefusalCause getCause() {
    return cause;
  }

  public void setCause(RefusalCause cause) {
    this.cause = cause;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
