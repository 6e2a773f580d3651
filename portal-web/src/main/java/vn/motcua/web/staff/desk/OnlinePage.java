package vn.motcua.web.staff.desk;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.motcua.dossier.IntakeItem;
import vn.motcua.dossier.IntakePage;
import vn.motcua.dossier.IntakeQuery;
import vn.motcua.dossier.Worklist;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Address;
import vn.motcua.web.staff.Rail;
import vn.motcua.web.staff.TabLink;

/** The desk's queue of dossiers filed online. */
@Named
@RequestScoped
public class OnlinePage {
  private static final int ROWS = 20;

  @EJB private Worklist worklist;
  @Inject private Asked asked;
  @Inject private WebTexts texts;

  private IntakeQuery.Tab tab;
  private String words;
  private IntakePage page;

  @PostConstruct
  void load() {
    tab = asked.choice("tab", IntakeQuery.Tab.class, IntakeQuery.Tab.WAITING);
    words = asked.text("q");
    page = worklist.intake(new IntakeQuery(tab, null, words, asked.text("after"), ROWS));
  }

  public IntakeQuery.Tab getTab() {
    return tab;
  }

  public String getWords() {
    return words;
  }

  public List<IntakeItem> getItems() {
    return page.items();
  }

  public List<TabLink> getTabs() {
    return Arrays.stream(IntakeQuery.Tab.values()).map(this::link).toList();
  }

  /** Address of the following page, null on the last. */
  public String getNext() {
    return page.next() == null ? null : address(tab).with("after", page.next()).toString();
  }

  public boolean isContinued() {
    return asked.text("after") != null;
  }

  public String getFirst() {
    return address(tab).toString();
  }

  /** Where the line's name leads: receiving, or handing over. */
  public String address(IntakeItem item) {
    String page = tab == IntakeQuery.Tab.TO_RETURN ? "handover" : "intake";
    return Address.of("/staff/" + page).with("id", item.publicId()).toString();
  }

  /** How many of the required papers there are. */
  public String papers(IntakeItem item) {
    return item.papersRequired() == 0
        ? texts.get("staff.papers-none")
        : texts.of("staff.papers-of", item.papersGiven(), item.papersRequired());
  }

  private TabLink link(IntakeQuery.Tab one) {
    int count = page.counts().getOrDefault(one, 0);
    return new TabLink(
        texts.get("staff.intake-tab-" + one),
        Rail.count(count),
        address(one).toString(),
        one == tab,
        false);
  }

  private Address address(IntakeQuery.Tab of) {
    return Address.of("/staff/online").with("tab", of).with("q", words);
  }
}
