package vn.motcua.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Competence;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.SourceNote;
import vn.motcua.catalogue.Tariff;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;
import vn.motcua.web.my.PageHead;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Language;

/** One procedure: decide, prepare, begin. Also the list of papers to print. */
@Named
@RequestScoped
public class ProcedurePage {

  /** One line of the fee table. */
  public record FeeLine(Fee fee, String channel, String amount, String source) {}

  @Inject private CatalogueDoors doors;
  @Inject private Asked asked;
  @Inject private PortalClock clock;
  @Inject private Language language;
  @Inject private CatalogueWords words;
  @Inject private PageHead head;

  private ProcedureRevision revision;
  private List<AgencyView> choices;
  private AgencyView agency;
  private String closed;
  private Map<String, String> live;

  /**
   * Reads the revision in force of the procedure in the address.
   *
   * @throws NotFound if there is no such procedure
   */
  @PostConstruct
  void load() {
    String code = asked.text("code");
    revision = doors.catalogue().current(code == null ? "" : code);
    choices = agencies(revision.competence());
    agency = chosen();
    closed =
        revision
            .closedOnline(clock.today())
            .map(key -> Texts.text(language.getLocale(), key))
            .orElse(null);
  }

  private List<AgencyView> agencies(Competence competence) {
    return competence.agencyCode() == null
        ? doors.agencies().communes()
        : doors.agencies().find(competence.agencyCode()).map(List::of).orElse(List.of());
  }

  private AgencyView chosen() {
    String code = asked.text("agency");
    Optional<AgencyView> named =
        choices.stream().filter(one -> one.code().equals(code)).findFirst();
    return named.orElse(choices.isEmpty() ? null : choices.get(0));
  }

  /**
   * All that the page shows: the revision, for fees and terms the day, the offices, and what stands
   * around.
   */
  public List<Object> getShown() {
    return Arrays.asList(
        head.shown("procedures"), revision.id(), revision.digest(), clock.today(), choices, agency);
  }

  /** What stands in the kept page without being kept. */
  public Map<String, String> getLive() {
    if (live == null) {
      live = head.live(Map.of("title", words.say(revision.shortName())));
    }
    return live;
  }

  public ProcedureRevision getRevision() {
    return revision;
  }

  /** The procedure as the search shows it. */
  public ProcedureSummary getSummary() {
    return doors.catalogue().all().stream()
        .filter(one -> one.code().equals(revision.code()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public ProcedureCase getFirstCase() {
    return revision.cases().get(0);
  }

  public boolean isSeveralCases() {
    return revision.cases().size() > 1;
  }

  /** Papers everybody of the first case brings. */
  public List<Paper> getNeeded() {
    return revision.papers().stream()
        .filter(paper -> always(paper) && paper.belongsTo(getFirstCase().code()))
        .toList();
  }

  /** Papers the office takes from a register itself. */
  public List<Paper> getFetched() {
    return revision.papers().stream().filter(Paper::autoFetched).toList();
  }

  /** Papers for other cases, by group. */
  public Map<String, List<Paper>> getOthers() {
    List<Paper> needed = getNeeded();
    return grouped(
        revision.papers().stream()
            .filter(paper -> !paper.autoFetched() && !needed.contains(paper))
            .toList());
  }

  /** All papers of the published text, by group. */
  public Map<String, List<Paper>> getAllPapers() {
    return grouped(revision.papers());
  }

  private static boolean always(Paper paper) {
    return paper.required()
        && !paper.autoFetched()
        && paper.requirement() == Paper.Requirement.HAND_IN
        && paper.showWhen().isEmpty();
  }

  private Map<String, List<Paper>> grouped(List<Paper> papers) {
    Map<String, List<Paper>> groups = new LinkedHashMap<>();
    for (Paper paper : papers) {
      groups
          .computeIfAbsent(words.say(paper.group()), any -> new java.util.ArrayList<>())
          .add(paper);
    }
    return groups;
  }

  /** Every fee with what it costs today, online first. */
  public List<FeeLine> getFees() {
    LocalDate today = clock.today();
    return revision.fees().stream().map(fee -> line(fee, today)).toList();
  }

  private FeeLine line(Fee fee, LocalDate today) {
    Optional<Tariff> tariff = fee.tariff(Channel.Kind.ONLINE, today);
    return new FeeLine(
        fee,
        tariff.map(t -> t.channel() == null ? "" : words.name("channel", t.channel())).orElse(""),
        tariff.map(words::tariff).orElse(words.name("fee", "unknown")),
        tariff.map(t -> words.say(t.source())).orElse(""));
  }

  /** Parts whose text has not been compared with the law in force. */
  public List<SourceNote> getUnverified() {
    return revision.sources().stream().filter(note -> !note.verified()).toList();
  }

  public boolean isOpen() {
    return closed == null && agency != null;
  }

  /** Key of the heading over the counter's address. */
  public String getCounterHeading() {
    return isOpen() ? "catalogue.or-counter" : "catalogue.counter";
  }

  public String getClosed() {
    return closed;
  }

  public boolean isFull() {
    return revision.service() == ProcedureRevision.Service.FULL;
  }

  public boolean isChoice() {
    return choices.size() > 1;
  }

  public List<AgencyView> getChoices() {
    return choices;
  }

  public AgencyView getAgency() {
    return agency;
  }
}
