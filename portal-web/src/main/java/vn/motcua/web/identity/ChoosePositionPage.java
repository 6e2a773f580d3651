package vn.motcua.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import vn.motcua.identity.SignIn;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** In which position an officer with several works now; right after the password, or later. */
@Named
@RequestScoped
public class ChoosePositionPage {
  @EJB private SignIn signIn;
  @EJB private Agencies agencies;
  @Inject private Entrance entrance;
  @Inject private HttpServletRequest request;
  @Inject private PortalClock clock;

  private List<PositionOption> options = List.of();
  private String position;
  private PendingSignIn who;

  @PostConstruct
  void read() {
    who = who();
    if (who != null) {
      options =
          signIn.positionsOf(who.accountId()).stream()
              .map(held -> PositionOption.of(held, agencies))
              .toList();
    }
  }

  /** Sends somebody who may not choose to sign in. */
  public void load() {
    if (who == null) {
      Entrance.redirect(PortalAuthentication.SIGN_IN);
    }
  }

  private PendingSignIn who() {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return null;
    }
    PendingSignIn pending = (PendingSignIn) session.getAttribute(PendingSignIn.ATTRIBUTE);
    if (pending != null && pending.isStillGoodAt(clock.now())) {
      return pending;
    }
    SignedIn known = (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
    return known == null ? null : new PendingSignIn(known.accountId(), null, clock.now());
  }

  /**
   * Works in the position chosen from here on.
   *
   * @throws Refusal if none is chosen, or it is not held any more
   */
  public void choose() {
    if (who == null) {
      Entrance.redirect(PortalAuthentication.SIGN_IN);
      return;
    }
    if (position == null || !position.matches("[0-9]{1,18}")) {
      throw Refusal.of(List.of(FieldProblem.at("position", "identity.choose-position")));
    }
    entrance.enter(who.accountId(), Long.valueOf(position), who.from());
  }

  public List<PositionOption> getOptions() {
    return options;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }
}
