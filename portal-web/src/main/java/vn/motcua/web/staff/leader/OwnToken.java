package vn.motcua.web.staff.leader;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.motcua.result.ResultTokenSigning;

/** Whether the leader's key is on a token at the own machine, for every page that asks for it. */
@Named
@RequestScoped
public class OwnToken {
  @EJB private ResultTokenSigning token;

  private Boolean used;

  public boolean isUsed() {
    if (used == null) {
      used = token.isMine();
    }
    return used;
  }
}
