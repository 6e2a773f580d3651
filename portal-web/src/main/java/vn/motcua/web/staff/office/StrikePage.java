package vn.motcua.web.staff.office;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.IssuingKeyAdministration;
import vn.motcua.signing.IssuingKeyLine;
import vn.motcua.signing.StrikeKey;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.DateBoxes;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Review;

/** Strikes an agency's stolen issuing key out, after restating it. */
@Named
@RequestScoped
public class StrikePage {
  @EJB private IssuingKeyAdministration keys;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private WebTexts texts;

  private final DateBoxes from = new DateBoxes();
  private IssuingKeyLine line;
  private String reason;

  public IssuingKeyLine getLine() {
    if (line == null) {
      line = keys.line(asked.getId());
    }
    return line;
  }

  /** Whose key it is and which days it covers. */
  public String getWhat() {
    IssuingKeyLine shown = getLine();
    return texts.of(
        "staff.strike-what", shown.holder(), Formats.day(shown.from()), Formats.day(shown.until()));
  }

  /** Since when it is struck out, and why. */
  public String getGone() {
    return texts.of(
        "staff.strike-gone", Formats.moment(getLine().struckAt()), getLine().struckWhy());
  }

  /** What follows, with the day. */
  public String getAfter() {
    return texts.of("staff.strike-1", from.read().map(Formats::day).orElse(""));
  }

  /** Restates before it counts. */
  public void check() {
    if (reason == null || reason.isBlank()) {
      throw Refusal.of(List.of(FieldProblem.at("reason", "staff.strike-enter-reason")));
    }
    day();
    review.show();
  }

  /** Strikes it out. */
  public void carryOut() {
    keys.strike(new StrikeKey(once.getKey(), getLine().fingerprint(), day(), reason));
    Faces.redirect("staff/custody?done=struck");
  }

  private LocalDate day() {
    return from.read()
        .orElseThrow(() -> Refusal.of(List.of(FieldProblem.at("from", from.problemKey()))));
  }

  public DateBoxes getFrom() {
    return from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
