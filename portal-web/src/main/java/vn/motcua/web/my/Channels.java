package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.identity.ContactView;
import vn.motcua.identity.MyContact;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.shell.Asked;

/** By what means the citizen is told: on the portal always, by mail as chosen. */
@Named
@RequestScoped
public class Channels {
  @EJB private MyContact contacts;
  @Inject private Asked asked;
  @Inject private HttpServletRequest request;

  private ContactView kept;
  private boolean mail;

  @PostConstruct
  void load() {
    kept = contacts.mine();
    mail = kept.mailWanted();
  }

  /** Keeps the choice and shows the page on which it was made. */
  public void save() {
    contacts.wantMail(mail);
    String id = asked.text("id");
    boolean filed = id != null && request.getServletPath().startsWith("/apply/");
    Goto.address(filed ? "/apply/filed?done=channels&id=" + id : "/my/notices?done=channels");
  }

  /** The confirmed address, null if there is none to write to. */
  public String getEmail() {
    return kept.email();
  }

  public boolean isMail() {
    return mail;
  }

  public void setMail(boolean mail) {
    this.mail = mail;
  }
}
