package vn.motcua.web.staff.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.issuing.CertifiedCopy;
import vn.motcua.issuing.CopyRevocation;
import vn.motcua.issuing.EndCopy;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Review;

/** The desk takes a certified copy back, after restating it. */
@Named
@RequestScoped
public class CopyEndPage {
  private static final int LONGEST = 500;

  @EJB private CopyRevocation revocation;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private WebTexts texts;

  private CertifiedCopy copy;
  private String reason;

  public CertifiedCopy getCopy() {
    if (copy == null) {
      copy = revocation.open(asked.getId());
    }
    return copy;
  }

  /** What it is, in a sentence. */
  public String getWhat() {
    return texts.of(
        "staff.copy-end-what",
        getCopy().number(),
        Formats.dayOf(getCopy().certifiedAt()),
        getCopy().title());
  }

  /** Whether whoever asked for it is told, and what the desk does if not. */
  public String getTold() {
    return getCopy().known()
        ? texts.get("staff.copy-end-told")
        : texts.of("staff.copy-end-untold", getCopy().askedBy());
  }

  /** Since when it is taken back, and why; empty while it stands. */
  public String getGone() {
    return getCopy().end() == null
        ? ""
        : texts.of(
            "staff.copy-ended",
            Formats.moment(getCopy().end().endedAt()),
            getCopy().end().reason());
  }

  /** Restates before it counts. */
  public void check() {
    if (reason == null || reason.isBlank()) {
      throw Refusal.of(List.of(FieldProblem.at("reason", "issuing.copy-end-reason", LONGEST)));
    }
    review.show();
  }

  /** Has the agency sign the notice and takes the copy back. */
  public void carryOut() {
    revocation.end(new EndCopy(once.getKey(), asked.getId(), reason));
    Faces.redirect("staff/copies?done=copy-ended");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
