package vn.motcua.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.Roles;

/** In which position the reader of the page works. */
@Named("desk")
@RequestScoped
public class Desk {
  @EJB private CurrentActor actors;
  @EJB private Agencies agencies;
  @EJB private Officers officers;
  @Inject private HttpServletRequest request;

  private Actor actor;

  public boolean isDesk() {
    return request.isUserInRole(Roles.DESK);
  }

  public boolean isOfficer() {
    return request.isUserInRole(Roles.OFFICER);
  }

  public boolean isLeader() {
    return request.isUserInRole(Roles.LEADER);
  }

  public boolean isManager() {
    return request.isUserInRole(Roles.MANAGER);
  }

  public boolean isAdmin() {
    return request.isUserInRole(Roles.ADMIN);
  }

  /** Title of the position, else its role. */
  public String getTitle() {
    Long position = actor().positionId();
    return position == null ? "" : officers.inPosition(position).map(one -> one.title()).orElse("");
  }

  public String getAgency() {
    Long agency = actor().agencyId();
    return agency == null ? "" : agencies.byId(agency).shortName();
  }

  /** Page the role begins its day on, relative to the portal. */
  public String getStart() {
    if (isDesk()) {
      return "staff/online";
    }
    if (isOfficer()) {
      return "staff/work";
    }
    if (isLeader()) {
      return "staff/sign";
    }
    return isManager() ? "staff/overview" : "staff/connections";
  }

  private Actor actor() {
    if (actor == null) {
      actor = actors.get();
    }
    return actor;
  }
}
