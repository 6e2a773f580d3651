package vn.motcua.web.staff.leader;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.result.ResultRevocation;
import vn.motcua.result.RevocationTokenSigning;
import vn.motcua.result.RevocationView;
import vn.motcua.result.RevokeResult;
import vn.motcua.result.TokenAct;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Review;

/** Takes a released result back, after restating it, with the leader's PIN or token. */
@Named
@RequestScoped
public class RevokePage {
  @EJB private ResultRevocation revocation;
  @EJB private RevocationTokenSigning token;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private WebTexts texts;

  private RevocationView view;
  private String reason;
  private String pin;

  public RevocationView getView() {
    if (view == null) {
      view = revocation.open(asked.getId());
    }
    return view;
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

  /** Reserves the decision; the next page asks the token. */
  public void carryOutByToken() {
    TokenAct act =
        token.begin(new RevokeResult(once.getKey(), getView().publicId(), reason, new char[0]));
    Faces.redirect("staff/sign-token?transaction=%s", act.transaction());
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
