package vn.motcua.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierTalk;
import vn.motcua.dossier.IntakePage;
import vn.motcua.dossier.IntakeQuery;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistPage;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.WorklistTab;
import vn.motcua.issuing.CertifiedCopies;
import vn.motcua.result.ResultApproval;

/** The rail at the left: what this role does, with how much of it waits. */
@Named("rail")
@RequestScoped
public class Rail {
  @EJB private Worklist worklist;
  @EJB private ResultApproval approval;
  @EJB private DossierTalk talk;
  @EJB private CertifiedCopies copies;
  @Inject private Desk desk;

  private List<Item> items;

  /**
   * One place to go.
   *
   * @param page below /staff/
   * @param query of the address, with its question mark, or empty
   * @param count words beside the icon, empty for none
   */
  public record Item(String page, String query, String icon, String text, String count) {}

  public List<Item> getItems() {
    if (items == null) {
      items = build();
    }
    return items;
  }

  /** As written beside a name: empty for nothing, 1000+ where counting stopped. */
  public static String count(long number) {
    if (number == 0) {
      return "";
    }
    return number >= WorklistPage.COUNT_LIMIT
        ? WorklistPage.COUNT_LIMIT + "+"
        : String.valueOf(number);
  }

  private List<Item> build() {
    List<Item> list = new ArrayList<>();
    if (desk.isDesk()) {
      atTheDesk(list);
    }
    if (desk.isOfficer()) {
      long waiting = worklist.page(work()).counts().getOrDefault(WorklistTab.MINE, 0);
      list.add(new Item("work", "", "inbox", "work", count(waiting)));
    }
    if (desk.isLeader()) {
      list.add(new Item("sign", "", "sign", "sign", count(approval.list(1, 1).total())));
    }
    if (desk.isDesk() || desk.isOfficer() || desk.isLeader()) {
      list.add(new Item("talk", "", "talk", "talk", count(talk.countWaiting())));
    }
    if (desk.isLeader() || desk.isManager()) {
      list.add(new Item("overview", "", "board", "overview", ""));
    }
    if (desk.isDesk() || desk.isManager() || desk.isAdmin()) {
      list.add(new Item("money", "", "money", "money", ""));
    }
    if (desk.isAdmin()) {
      list.add(new Item("connections", "", "return", "connections", ""));
      list.add(new Item("custody", "", "sign", "custody", ""));
      list.add(new Item("checkpoints", "", "done", "checkpoints", ""));
    }
    return list;
  }

  private void atTheDesk(List<Item> list) {
    IntakePage intake =
        worklist.intake(new IntakeQuery(IntakeQuery.Tab.WAITING, null, null, null, 1));
    long waiting = intake.counts().getOrDefault(IntakeQuery.Tab.WAITING, 0);
    long results = intake.counts().getOrDefault(IntakeQuery.Tab.TO_RETURN, 0);
    list.add(new Item("online", "", "inbox", "online", count(waiting)));
    list.add(new Item("online", "?tab=TO_RETURN", "done", "to-return", count(results)));
    if (copies.isOffered()) {
      list.add(new Item("copies", "", "copy", "copies", ""));
    }
  }

  private static WorklistQuery work() {
    return new WorklistQuery(WorklistTab.MINE, null, null, null, null, 1);
  }
}
