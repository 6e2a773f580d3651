package vn.motcua.web.staff.officer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierProcessing;
import vn.motcua.dossier.WorkItem;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistPage;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.WorklistTab;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Address;
import vn.motcua.web.staff.Rail;
import vn.motcua.web.staff.TabLink;
import vn.motcua.web.staff.TimeLeft;
import vn.motcua.web.staff.Urgency;

/** What the officer has to do, by urgency. */
@Named
@RequestScoped
public class WorkPage {
  private static final int ROWS = 20;

  @EJB private Worklist worklist;
  @EJB private DossierProcessing processing;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private WebTexts texts;
  @Inject private TimeLeft left;

  private WorklistTab tab;
  private Channel channel;
  private WorklistPage page;
  private List<Line> lines;

  @PostConstruct
  void load() {
    tab = asked.choice("tab", WorklistTab.class, WorklistTab.MINE);
    channel = asked.choice("channel", Channel.class, null);
    page =
        worklist.page(new WorklistQuery(tab, null, channel, getWords(), asked.text("after"), ROWS));
  }

  /** A line with the group it stands in. */
  public record Line(WorkItem item, Urgency group) {
    /** Key of the sentence on the date promised to the applicant. */
    public String promiseKey() {
      return item.late() ? "staff.promise-late" : "staff.promise";
    }
  }

  /** The lines of this page; a list of its own, because the table sorts it by group. */
  public List<Line> getLines() {
    if (lines == null) {
      lines = new ArrayList<>();
      page.items().forEach(item -> lines.add(new Line(item, left.urgency(item.stepDueAt()))));
    }
    return lines;
  }

  /** Head of a group with the number of its lines on this page. */
  public String head(Urgency group) {
    Map<Urgency, Long> sizes =
        getLines().stream().collect(Collectors.groupingBy(Line::group, Collectors.counting()));
    return texts.of("staff.group-" + group, sizes.getOrDefault(group, 0L));
  }

  public List<TabLink> getTabs() {
    return Arrays.stream(WorklistTab.values()).map(this::link).toList();
  }

  public WorklistTab getTab() {
    return tab;
  }

  public String getWords() {
    return asked.text("q");
  }

  public Channel getChannel() {
    return channel;
  }

  public List<Channel> getChannels() {
    return Arrays.asList(Channel.values());
  }

  /** Earliest due of all work the officer has, null if none. */
  public Instant getNextDue() {
    return page.nextDue();
  }

  public boolean isAny() {
    return !page.items().isEmpty();
  }

  public boolean isFiltered() {
    return getWords() != null || channel != null;
  }

  /** Key of what an empty list says. */
  public String getEmptyKey() {
    return isFiltered() ? "staff.none-found" : "staff.no-work";
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

  /** Takes the most urgent dossier that nobody has, and opens it. */
  public void takeNext() {
    Optional<String> taken = processing.takeNext(once.getKey());
    if (taken.isPresent()) {
      Faces.redirect("staff/dossier?id=%s&done=taken", taken.get());
    } else {
      Faces.redirect("staff/work?done=nothing-left");
    }
  }

  private TabLink link(WorklistTab one) {
    int count = page.counts().getOrDefault(one, 0);
    return new TabLink(
        texts.get("staff.work-tab-" + one),
        Rail.count(count),
        address(one).toString(),
        one == tab,
        one == WorklistTab.OVERDUE && count > 0);
  }

  private Address address(WorklistTab of) {
    return Address.of("/staff/work").with("tab", of).with("q", getWords()).with("channel", channel);
  }
}
