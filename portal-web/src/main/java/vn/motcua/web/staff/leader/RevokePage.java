package vn.motcua.web.staff.leader;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.result.ReleasedResult;
import vn.motcua.result.ResultRevocation;
import vn.motcua.result.Results;
import vn.motcua.result.RevocationView;
import vn.motcua.result.RevokeResult;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Desk;
import vn.motcua.web.staff.DossierOnPage;
import vn.motcua.web.staff.Review;

/** Takes a released result back, after restating it, with the leader's PIN. */
@Named
@RequestScoped
public class RevokePage {
  @EJB private ResultRevocation revocation;
  @EJB private Results results;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private WebTexts texts;
  @Inject private Desk desk;

  private RevocationView view;
  private String reason;
  private String pin;

  public RevocationView getView() {
    if (view == null) {
      view = revocation.open(asked.getId());
    }
    return view;
  }

  /** The result of the dossier that is shown which the reader may take back; null if none. */
  public ReleasedResult standing(DossierOnPage dossier) {
    DossierStatus status = dossier.getView().status();
    boolean released = status == DossierStatus.DONE || status == DossierStatus.RETURNED;
    if (!desk.isLeader() || !released) {
      return null;
    }
    return results.ofDossier(dossier.getId()).stream()
        .filter(result -> !result.revoked())
        .findFirst()
        .orElse(null);
  }

  /** What it is, in a sentence. */
  public String getWhat() {
    RevocationView shown = getView();
    return texts.of(
        "staff.revoke-what",
        shown.number(),
        Formats.dayOf(shown.signedAt()),
        shown.subjectName(),
        shown.signerName());
  }

  /** Since when it is taken back. */
  public String getGone() {
    return texts.of(
        "staff.revoke-gone", Formats.moment(getView().revokedAt()), getView().revokedWhy());
  }

  /** Restates before it counts. */
  public void check() {
    if (reason == null || reason.isBlank()) {
      throw Refusal.of(List.of(FieldProblem.at("reason", "result.enter-revocation-reason")));
    }
    review.show();
  }

  /** Signs the decision and takes the result back. */
  public void carryOut() {
    if (pin == null || pin.isBlank()) {
      throw Refusal.of(List.of(FieldProblem.at("pin", "staff.enter-pin")));
    }
    char[] typed = pin.toCharArray();
    pin = null;
    revocation.revoke(new RevokeResult(once.getKey(), getView().publicId(), reason, typed));
    Faces.redirect("staff/dossier?id=%s&done=revoked", getView().dossierPublicId());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getPin() {
    return null;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }
}
