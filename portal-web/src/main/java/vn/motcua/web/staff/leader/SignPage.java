package vn.motcua.web.staff.leader;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.result.ApprovalItem;
import vn.motcua.result.ApprovalPage;
import vn.motcua.result.ResultApproval;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.staff.Address;

/** What waits for the leader's signature, earliest due first. */
@Named
@RequestScoped
public class SignPage {
  private static final int ROWS = 20;

  @EJB private ResultApproval approval;
  @Inject private Asked asked;

  private int number = 1;
  private ApprovalPage page;

  @PostConstruct
  void load() {
    String given = asked.text("page");
    number = given != null && given.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(given) : 1;
    page = approval.list(number, ROWS);
  }

  public List<ApprovalItem> getItems() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  /** Address of the following page, null on the last. */
  public String getNext() {
    boolean more = (long) number * ROWS < page.total();
    return more ? Address.of("/staff/sign").with("page", number + 1).toString() : null;
  }

  /** Address of the page before, null on the first. */
  public String getPrevious() {
    return number > 1 ? Address.of("/staff/sign").with("page", number - 1).toString() : null;
  }
}
