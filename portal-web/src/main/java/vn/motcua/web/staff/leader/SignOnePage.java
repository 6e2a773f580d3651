package vn.motcua.web.staff.leader;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.PaperVerdict;
import vn.motcua.dossier.StaffDossierView;
import vn.motcua.dossier.StepView;
import vn.motcua.dossier.Worklist;
import vn.motcua.result.ReleasedResult;
import vn.motcua.result.ResultApproval;
import vn.motcua.result.ResultSigning;
import vn.motcua.result.ResultState;
import vn.motcua.result.ResultTokenSigning;
import vn.motcua.result.ResultView;
import vn.motcua.result.Results;
import vn.motcua.result.ReturnResult;
import vn.motcua.result.SignResult;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;

/** One result before the leader: sign with the PIN, or give back with a reason. */
@Named
@RequestScoped
public class SignOnePage {
  @EJB private ResultApproval approval;
  @EJB private ResultSigning signing;
  @EJB private ResultTokenSigning token;
  @EJB private Results results;
  @EJB private Worklist worklist;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private WebTexts texts;
  @Inject private HttpServletRequest request;

  private ResultView view;
  private Long shown;
  private StaffDossierView dossier;
  private List<ReleasedResult> released;
  private String pin;
  private String reason;

  public ResultView getView() {
    if (view == null) {
      view = approval.open(asked.getId());
    }
    return view;
  }

  public StaffDossierView getDossier() {
    if (dossier == null) {
      dossier = worklist.open(getView().dossierPublicId(), "processing");
    }
    return dossier;
  }

  /** What the citizen has; empty before release. */
  public List<ReleasedResult> getReleased() {
    if (released == null) {
      released = results.ofDossier(getView().dossierPublicId());
    }
    return released;
  }

  public boolean isWaiting() {
    return getView().state() == ResultState.SUBMITTED;
  }

  public boolean isSigned() {
    return getView().state() == ResultState.RELEASED;
  }

  public boolean isRefused() {
    return getView().outcome() == Outcome.REFUSED;
  }

  /** Still to be handed over at the counter or by post. */
  public boolean isToHandOver() {
    return getDossier().status() == DossierStatus.DONE;
  }

  /** Who laid it before the leader. */
  public String getDrafter() {
    return getDossier().steps().stream()
        .filter(step -> step.holder() != null && step.from().isBefore(getView().submittedAt()))
        .reduce((first, second) -> second)
        .map(StepView::holder)
        .orElse("");
  }

  /** How many papers the officer found good, of those handed in. */
  public String getChecked() {
    List<PaperSlot> given =
        getDossier().papers().stream().filter(paper -> !paper.files().isEmpty()).toList();
    long good = given.stream().filter(p -> p.verdict() == PaperVerdict.ACCEPTED).count();
    return given.isEmpty()
        ? texts.get("staff.checked-none")
        : texts.of("staff.checked-of", good, given.size());
  }

  /** Data that differ from what the applicant answered. */
  public List<ResultView.FieldView> getCorrected() {
    return getView().fields().stream().filter(ResultView.FieldView::corrected).toList();
  }

  /** The paper shown beside: signed once it is, else as it will look. */
  public String getFile() {
    String base = request.getContextPath() + "/staff/files/";
    return isSigned() && !getReleased().isEmpty()
        ? base + "result/" + getReleased().get(0).publicId()
        : base + "approval/" + getView().publicId();
  }

  public String getSignedWords() {
    return texts.of("staff.signed-1", Formats.moment(getView().signedAt()), getView().signerName());
  }

  /** Key of the sentence that says how the result reaches its owner. */
  public String getReleaseKey() {
    return isToHandOver() ? "staff.signed-counter" : "staff.signed-electronic";
  }

  /** Key of the title of the paper shown. */
  public String getPaperKey() {
    return isSigned() ? "staff.signed-paper" : "staff.preview";
  }

  public void sign() {
    if (pin == null || pin.isBlank()) {
      throw Refusal.of(List.of(FieldProblem.at("pin", "staff.enter-pin")));
    }
    ResultView before = getView();
    char[] typed = pin.toCharArray();
    pin = null;
    signing.sign(new SignResult(once.getKey(), before.publicId(), decidedOn(), typed));
    Faces.redirect("staff/sign-one?id=%s&done=signed", before.publicId());
  }

  /** Reserves the result; the next page asks the token. */
  public void signByToken() {
    ResultView before = getView();
    String transaction =
        token
            .begin(new SignResult(once.getKey(), before.publicId(), decidedOn(), new char[0]))
            .transaction();
    Faces.redirect("staff/sign-token?transaction=%s", transaction);
  }

  public void giveBack() {
    ResultView before = getView();
    approval.returnToOfficer(
        new ReturnResult(once.getKey(), before.publicId(), decidedOn(), reason));
    Faces.redirect("staff/sign?done=given-back");
  }

  /** The version the leader looked at; what comes back if it is refused shows the one of now. */
  private long decidedOn() {
    long decided = getVersion();
    shown = null;
    return decided;
  }

  /** The result's version as the page was shown with it. */
  public long getVersion() {
    return shown == null ? getView().version() : shown;
  }

  public void setVersion(long version) {
    shown = version;
  }

  public String getPin() {
    return null;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
