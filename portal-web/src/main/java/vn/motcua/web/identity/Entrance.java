package vn.motcua.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.motcua.identity.Caller;
import vn.motcua.identity.SignIn;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.web.shell.Visitor;

/** Lets an accepted account in, under a new session id, and sends it where it wanted to go. */
@RequestScoped
public class Entrance {
  private static final String CITIZENS_START = "/my/dossiers";
  private static final String STAFFS_START = "/staff/";

  @Inject private SecurityContext security;
  @EJB private SignIn signIn;

  /**
   * Enters and redirects.
   *
   * @param positionId position to act in, null for citizens
   * @param from page wanted, null or unsafe for the usual start
   * @throws Refusal if account or position may not be used any more
   */
  void enter(long accountId, Long positionId, String from) {
    Caller caller =
        signIn
            .enter(accountId, positionId)
            .orElseThrow(() -> new Refusal("identity.position-ended"));
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    HttpSession session = renewSession(request);
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new AcceptedCredential(accountId, positionId))
                .newAuthentication(true));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new Refusal("identity.position-ended");
    }
    session.setAttribute(
        SignedIn.ATTRIBUTE, new SignedIn(caller.principal(), caller.role(), accountId));
    session.setAttribute(Visitor.DISPLAY_NAME, caller.displayName());
    redirect(start(caller.role(), from));
  }

  /** A session under an id that nobody knew before, empty of what another person left in it. */
  private static HttpSession renewSession(HttpServletRequest request) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.removeAttribute(PendingSignIn.ATTRIBUTE);
    return session;
  }

  private static String start(String role, String from) {
    boolean citizen = Roles.CITIZEN.equals(role);
    return ReturnTarget.of(from)
        .filter(path -> citizen != path.startsWith("/staff"))
        .orElse(citizen ? CITIZENS_START : STAFFS_START);
  }

  static void redirect(String path) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + path);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
