package vn.motcua.web.my;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.result.ResultShowing;
import vn.motcua.result.ShowResult;
import vn.motcua.result.ShownCode;
import vn.motcua.result.ShownField;
import vn.motcua.result.ShownView;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;

/**
 * The owner makes a code that shows a result, and sees who opened it. The code stands in the answer
 * to the form and nowhere else, so this one post does not redirect.
 */
@Named
@RequestScoped
public class ShowPage {
  private static final String FIELD = "f";

  @EJB private ResultShowing showing;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private WebTexts texts;
  @Inject private CatalogueWords words;
  @Inject private HttpServletRequest request;

  private List<ShownField> fields;
  private List<ShownView> codes;
  private ShownCode made;

  /** What every result has. */
  public List<ShownField> getCommon() {
    return fields().stream().filter(field -> field.label() == null).toList();
  }

  /** What else is printed on this one. */
  public List<ShownField> getPrinted() {
    return fields().stream().filter(field -> field.label() != null).toList();
  }

  /** Whether something of that is ticked. */
  public boolean isPrintedTicked() {
    return getPrinted().stream().anyMatch(this::ticked);
  }

  /** What it is called, with how much of it there is. */
  public String getMore() {
    return texts.of("my.show-printed", getPrinted().size());
  }

  private List<ShownField> fields() {
    if (fields == null) {
      fields = showing.fields(asked.getId());
    }
    return fields;
  }

  public List<ShownView> getCodes() {
    if (codes == null) {
      codes = showing.ofResult(asked.getId());
    }
    return codes;
  }

  /** Name of a field in the reader's language. */
  public String label(ShownField field) {
    return field.label() == null
        ? texts.get("result.shown." + field.key())
        : words.say(field.label());
  }

  /** Names of the fields of a code. */
  public String chosen(ShownView code) {
    return code.fields().stream().map(this::label).collect(Collectors.joining(", "));
  }

  /** Whether a box is ticked: as sent, at first all but none of the data. */
  public boolean ticked(ShownField field) {
    String[] sent = request.getParameterValues(FIELD);
    return sent == null ? field.label() == null : Arrays.asList(sent).contains(field.key());
  }

  /** Whether several readings were chosen. */
  public boolean isSeveral() {
    return "several".equals(asked.text("times"));
  }

  public String getLead() {
    return texts.of("my.show-lead", showing.minutes());
  }

  /** Until when the new code is good, and how often. */
  public String getMadeUntil() {
    String key = made.once() ? "my.show-once-until" : "my.show-several-until";
    return texts.of(key, Formats.moment(made.until()));
  }

  /** State and readings of a code, in a sentence. */
  public String readings(ShownView code) {
    return code.readings().isEmpty()
        ? texts.get("my.show-unread")
        : texts.of(
            "my.show-read",
            code.readings().stream().map(Formats::moment).collect(Collectors.joining("; ")));
  }

  public void make() {
    String[] sent = request.getParameterValues(FIELD);
    List<String> keys = sent == null ? List.of() : Arrays.asList(sent);
    made = showing.make(new ShowResult(once.getKey(), asked.getId(), keys, !isSeveral()));
    codes = null;
  }

  /** Takes back the code that the pressed button names. */
  public void withdraw() {
    showing.withdraw(asked.getId(), asked.text("code"));
    Goto.address("/my/show?id=" + asked.getId());
  }

  /** The code just made, null if none was. */
  public ShownCode getMade() {
    return made;
  }
}
