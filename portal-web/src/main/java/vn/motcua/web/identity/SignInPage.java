package vn.motcua.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.motcua.identity.DemoAccounts;
import vn.motcua.identity.DemoAccounts.DemoAccount;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInOutcome;
import vn.motcua.identity.SignInOutcome.Accepted;
import vn.motcua.identity.SignInOutcome.TryLater;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Formats;

/** User name and password; without script, without a session until they are right. */
@Named
@RequestScoped
public class SignInPage {
  @EJB private SignIn signIn;
  @EJB private DemoAccounts demoAccounts;
  @Inject private Entrance entrance;
  @Inject private HttpServletRequest request;
  @Inject private PortalClock clock;

  private String username;
  private String password;
  private String from;

  @PostConstruct
  void read() {
    from = ReturnTarget.of(request.getParameter(ReturnTarget.PARAMETER)).orElse(null);
    String asked = request.getParameter("as");
    username = asked != null && asked.matches("[a-z0-9-]{1,40}") ? asked : null;
  }

  /**
   * Signs in and goes where the person wanted to go.
   *
   * @throws Refusal with what to do, if name or password is missing or wrong, or too early
   */
  public void submit() {
    refuseEmpty();
    char[] secret = password.toCharArray();
    password = null;
    SignInOutcome outcome;
    try {
      outcome = signIn.check(username, secret, request.getRemoteAddr());
    } finally {
      Arrays.fill(secret, '\0');
    }
    if (outcome instanceof Accepted accepted) {
      go(accepted);
    } else if (outcome instanceof TryLater later) {
      throw new Refusal("identity.try-later", Formats.time(later.until().plusSeconds(59)));
    } else {
      throw new Refusal("identity.sign-in-wrong");
    }
  }

  private void refuseEmpty() {
    List<FieldProblem> problems = new ArrayList<>();
    if (username == null || username.isBlank()) {
      problems.add(FieldProblem.at("username", "identity.username-missing"));
    }
    if (password == null || password.isEmpty()) {
      problems.add(FieldProblem.at("password", "identity.password-missing"));
    }
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
  }

  private void go(Accepted accepted) {
    if (accepted.positions().size() > 1) {
      HttpSession session = request.getSession(true);
      request.changeSessionId();
      session.removeAttribute(SignedIn.ATTRIBUTE);
      session.setAttribute(
          PendingSignIn.ATTRIBUTE, new PendingSignIn(accepted.accountId(), from, clock.now()));
      Entrance.redirect("/choose-position");
      return;
    }
    Long position = accepted.staff() ? accepted.positions().get(0).id() : null;
    entrance.enter(accepted.accountId(), position, from);
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /**
   * Whether the person comes from a page that wanted a session, with the cookie of one that has
   * ended: he was away for too long, or the portal was started anew.
   */
  public boolean isExpired() {
    return from != null
        && request.getRequestedSessionId() != null
        && !request.isRequestedSessionIdValid();
  }

  /** After how many minutes without doing anything a session ends. */
  public int getMinutes() {
    return request.getServletContext().getSessionTimeout();
  }

  public String getFrom() {
    return from;
  }

  /** The page wanted, as a further parameter of a link to this page. */
  public String getAndFrom() {
    return from == null ? "" : "&" + ReturnTarget.parameter(from);
  }

  public List<DemoAccount> getDemoAccounts() {
    return demoAccounts.list();
  }

  public String getDemoPassword() {
    return demoAccounts.password();
  }
}
