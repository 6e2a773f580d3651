package vn.motcua.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;

/**
 * What is wrong with what was sent: the same words above the form and at the field.
 *
 * <p>Filled by {@link PageExceptionHandler} from a {@link Refusal}; pages only show it. The id of
 * an input is the field's name without the path before it.
 */
@Named("problems")
@RequestScoped
public class Problems {

  /** One sentence; {@code id} of the input it is about, null when about the whole. */
  public record Problem(String id, String text) {}

  @Inject private Language language;
  @Inject private WebTexts texts;

  private final List<Problem> all = new ArrayList<>();
  private final Map<String, String> byId = new LinkedHashMap<>();

  public boolean isAny() {
    return !getAll().isEmpty();
  }

  /** What the title of the page begins with: that something is wrong, or nothing. */
  public String getTitled() {
    return isAny() ? texts.text(language.getLocale(), "shell.error") + " " : "";
  }

  /** Every problem in the order of the form. */
  public List<Problem> getAll() {
    takeFacesMessages();
    return all;
  }

  /** First sentence by the id of its input. */
  public Map<String, String> getAt() {
    takeFacesMessages();
    return byId;
  }

  /** Takes over the words of a refusal. */
  public void add(Refusal refusal) {
    if (refusal.problems().isEmpty()) {
      put(null, sentence(refusal.messageKey(), refusal.arguments()));
    }
    for (FieldProblem problem : refusal.problems()) {
      put(id(problem.field()), sentence(problem.messageKey(), problem.arguments()));
    }
  }

  /** The input's id for a field: {@code child.birthDate} is {@code birthDate}. */
  public static String id(String field) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    return last.replaceAll("[^A-Za-z0-9_]+", "-");
  }

  private String sentence(String key, List<Object> arguments) {
    Locale locale = language.getLocale();
    try {
      return Texts.text(locale, key, arguments.toArray());
    } catch (MissingResourceException ofTheWeb) {
      return texts.say(locale, key, arguments.toArray());
    }
  }

  private void put(String id, String text) {
    all.add(new Problem(id, text));
    if (id != null) {
      byId.putIfAbsent(id, text);
    }
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  private void takeFacesMessages() {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getClientIdsWithMessages().forEachRemaining(id -> take(context, id));
  }

  private void take(FacesContext context, String clientId) {
    if (clientId == null) {
      return;
    }
    String id = clientId.substring(clientId.lastIndexOf(':') + 1);
    context
        .getMessageList(clientId)
        .forEach(
            message -> {
              Problem problem = new Problem(id, message.getSummary());
              if (!all.contains(problem)) {
                all.add(problem);
                byId.putIfAbsent(id, message.getSummary());
              }
            });
  }
}
