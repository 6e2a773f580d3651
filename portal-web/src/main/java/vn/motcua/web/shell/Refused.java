package vn.motcua.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;

/** What the error pages tell: the sentence of a refusal, the id of an event, where to try again. */
@Named("refused")
@RequestScoped
public class Refused {
  private static final String EVENT_FORM = "SV-\\d{4}-[0-9A-Z]{4}";

  @Inject private HttpServletRequest request;
  @Inject private Language language;

  /** Why a page could not be opened; empty when no refusal led here. */
  public String getSentence() {
    Object refusal = request.getAttribute(FailureFilter.REFUSAL);
    return refusal instanceof Refusal known ? Texts.text(language.getLocale(), known) : "";
  }

  /** The event's id, from the failed request or, after a scripted one, from the address. */
  public String getEvent() {
    Object event = request.getAttribute(FailureFilter.EVENT);
    if (event != null) {
      return event.toString();
    }
    String given = Address.value(request.getQueryString(), "id");
    return given != null && given.matches(EVENT_FORM) ? given : "";
  }

  /** The address that failed, if it can be asked again without sending anything. */
  public String getRetry() {
    Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    boolean again = path != null && !path.toString().contains(".xhtml");
    return again ? path.toString() : request.getContextPath() + "/";
  }
}
