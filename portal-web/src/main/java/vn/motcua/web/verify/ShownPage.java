package vn.motcua.web.verify;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.motcua.issuing.PaperFacts;
import vn.motcua.result.ShownField;
import vn.motcua.result.ShownResult;
import vn.motcua.result.ShownResults;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/**
 * Somebody opens a result by the code its owner gave him. Opening the address reads nothing: what
 * looks ahead at addresses in messages must not use the code up. The button does, and its answer is
 * the page, since an address for it would have to be a second code.
 */
@Named
@RequestScoped
public class ShownPage {
  private static final int LONGEST = 40;

  @EJB private ShownResults results;
  @Inject private HttpServletRequest request;
  @Inject private WebTexts texts;
  @Inject private CatalogueWords words;

  private String code;
  private ShownResult result;

  /** Opens the result; what stands against it is said at the field. */
  public void open() {
    if (code == null) {
      throw Refusal.of(List.of(FieldProblem.at("c", "verify.code-missing")));
    }
    try {
      String typed = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
      result = results.read(typed, request.getRemoteAddr());
    } catch (Refusal refusal) {
      throw refusal.at("c");
    }
  }

  public ShownResult getResult() {
    return result;
  }

  /** The verdict on the signed file in one look. */
  public Answer getAnswer() {
    return Answer.of(result.report());
  }

  /** What follows the verdict. */
  public String getMore() {
    PaperFacts paper = result.report().paper();
    return paper != null && paper.revokedAt() != null
        ? texts.of(
            "verify.shown-revoked",
            Formats.moment(paper.revokedAt()),
            Formats.dayOf(paper.revokedAt()),
            paper.revokedWhy())
        : texts.of("verify.shown-more", Formats.moment(result.report().checkedAt()));
  }

  /** Name of a field in the reader's language. */
  public String label(ShownField field) {
    return field.label() == null
        ? texts.get("result.shown." + field.key())
        : words.say(field.label());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
