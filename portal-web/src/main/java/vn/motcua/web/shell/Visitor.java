package vn.motcua.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Map;
import vn.motcua.shared.Roles;

/** Who looks at the page, as far as the head of the page shows it. Never opens a session. */
@Named("visitor")
@RequestScoped
public class Visitor {
  /** Session attribute with the full name to show, set at sign-in. */
  public static final String DISPLAY_NAME = "portal.displayName";

  /** What an address ends with when the page was sent too late and is loaded anew. */
  public static final String AGAIN = "again=1";

  @Inject private HttpServletRequest request;
  @Inject private Language language;

  private Map<String, String> live;

  public boolean isSignedIn() {
    return request.getUserPrincipal() != null;
  }

  public boolean isCitizen() {
    return isSignedIn() && request.isUserInRole(Roles.CITIZEN);
  }

  public boolean isStaff() {
    return isSignedIn() && !request.isUserInRole(Roles.CITIZEN);
  }

  /** What the head of the page shows of this visit alone: his name, this page's other language. */
  public Map<String, String> getLive() {
    if (live == null) {
      live = Map.of("name", getName(), "other", language.getOtherAddress());
    }
    return live;
  }

  /** Full name if known, else the user name. */
  public String getName() {
    HttpSession session = request.getSession(false);
    Object name = session == null ? null : session.getAttribute(DISPLAY_NAME);
    if (name != null) {
      return name.toString();
    }
    Principal principal = request.getUserPrincipal();
    return principal == null ? "" : principal.getName().replaceFirst("/.*", "");
  }

  /** Whether an expired page was loaded again, see {@link PageExceptionHandler}. */
  public boolean isAgain() {
    return "1".equals(Address.value(request.getQueryString(), "again"));
  }
}
