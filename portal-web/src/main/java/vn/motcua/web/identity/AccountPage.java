package vn.motcua.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.MandateView;
import vn.motcua.identity.People;
import vn.motcua.identity.SignIn;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.PositionView;
import vn.motcua.web.shell.Visitor;

/** What the portal knows about the person who is signed in, and the way out. */
@Named
@RequestScoped
public class AccountPage {
  @EJB private SignIn signIn;
  @EJB private People people;
  @EJB private Agencies agencies;
  @Inject private Visitor visitor;
  @Inject private HttpServletRequest request;

  private CitizenView citizen;
  private List<MandateView> mandates = List.of();
  private PositionOption position;
  private boolean severalPositions;

  /** Loads for the person signed in; somebody else is sent to sign in. */
  public void load() {
    SignedIn known = known();
    if (known == null || !visitor.isSignedIn()) {
      Entrance.redirect(PortalAuthentication.SIGN_IN + "?" + ReturnTarget.parameter("/account"));
    } else if (visitor.isCitizen()) {
      citizen = people.me();
      mandates = people.myMandates();
    } else {
      loadPositions(known);
    }
  }

  private void loadPositions(SignedIn known) {
    List<PositionView> held = signIn.positionsOf(known.accountId());
    severalPositions = held.size() > 1;
    position =
        held.stream()
            .filter(one -> known.principal().endsWith("/" + one.id()))
            .findFirst()
            .map(one -> PositionOption.of(one, agencies))
            .orElse(null);
  }

  private SignedIn known() {
    HttpSession session = request.getSession(false);
    return session == null ? null : (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
  }

  /** Ends the session and goes home. */
  public void signOut() throws ServletException {
    HttpSession session = request.getSession(false);
    request.logout();
    if (session != null) {
      session.invalidate();
    }
    forgetSession();
    Entrance.redirect("/");
  }

  /** Who signs out himself is not told later that he was away for too long. */
  private void forgetSession() {
    String name = request.getServletContext().getSessionCookieConfig().getName();
    Cookie cookie = new Cookie(name == null ? "JSESSIONID" : name, "");
    String path = request.getContextPath();
    cookie.setPath(path.isEmpty() ? "/" : path);
    cookie.setMaxAge(0);
    cookie.setHttpOnly(true);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    ((HttpServletResponse) external.getResponse()).addCookie(cookie);
  }

  public CitizenView getCitizen() {
    return citizen;
  }

  public List<MandateView> getMandates() {
    return mandates;
  }

  public PositionOption getPosition() {
    return position;
  }

  public boolean isSeveralPositions() {
    return severalPositions;
  }
}
