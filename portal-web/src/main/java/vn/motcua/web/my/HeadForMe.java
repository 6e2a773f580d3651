package vn.motcua.web.my;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.identity.People;
import vn.motcua.notification.MyNotices;
import vn.motcua.web.shell.Visitor;

/** What the head of the page tells a signed-in citizen. Asks nothing for anybody else. */
@Named("forMe")
@RequestScoped
public class HeadForMe {
  private static final int SHOWN_MOST = 99;

  @EJB private MyNotices notices;
  @EJB private People people;
  @Inject private Visitor visitor;

  private Long unread;
  private Boolean mandated;

  /** All that the head shows of this bean. */
  public List<Object> getSeen() {
    return List.of(isMandated(), getUnread());
  }

  /** Whether the citizen may act for a business today. */
  public boolean isMandated() {
    if (mandated == null) {
      mandated = visitor.isCitizen() && !people.myMandates().isEmpty();
    }
    return mandated;
  }

  /** How many notices wait unread; empty for none, {@code 99+} for more than can be shown. */
  public String getUnread() {
    if (unread == null) {
      unread = visitor.isCitizen() ? notices.unread() : 0L;
    }
    if (unread == 0) {
      return "";
    }
    return unread > SHOWN_MOST ? SHOWN_MOST + "+" : unread.toString();
  }
}
