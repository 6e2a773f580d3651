package vn.motcua.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.dossier.Figures;
import vn.motcua.dossier.PublicFigures;
import vn.motcua.organisation.CalendarDay;
import vn.motcua.organisation.Calendars;
import vn.motcua.organisation.WorkingCalendar;
import vn.motcua.shared.PortalClock;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.WebTexts;

/** Home: find a procedure or look up a dossier on the first screen. */
@Named
@RequestScoped
public class HomePage {
  private static final int TEN = 10;

  /** Offices are closed today, though it is not a weekend. */
  public record DayOff(String day, String name, String worksAgain, String opens) {}

  @Inject private Catalogue catalogue;
  @Inject private Calendars calendars;
  @Inject private PortalClock clock;
  @Inject private Language language;
  @Inject private LifeEvents events;
  @Inject private WebTexts texts;
  @EJB private PublicFigures counting;

  private String audience;
  private List<LifeEvents.Event> life;
  private List<ProcedureSummary> popular;
  private int total;
  private DayOff dayOff;
  private Figures figures;

  /** Reads the catalogue and the calendar. */
  public void load() {
    life = events.of(isBusiness());
    List<ProcedureSummary> all = catalogue.all();
    total = all.size();
    Map<String, ProcedureSummary> byCode =
        all.stream().collect(Collectors.toMap(ProcedureSummary::code, Function.identity()));
    popular =
        events.popular(isBusiness()).stream().map(byCode::get).filter(p -> p != null).toList();
    dayOff = closedToday().orElse(null);
    figures = counting.ofLately();
  }

  /** How promises were kept; none if there is too little to tell. */
  public List<HomeFigures> getFigures() {
    return figures == null || figures.few() ? List.of() : List.of(shown());
  }

  private HomeFigures shown() {
    List<Figures.Month> months = figures.months();
    TrendLine line = months.size() < 2 ? null : TrendLine.through(months);
    return new HomeFigures(
        figures,
        percent(figures.perMille()),
        Formats.moment(figures.asOf(), language.getLocale()),
        line,
        line == null ? null : said(line));
  }

  private String said(TrendLine line) {
    return texts.of(
        "catalogue.kept-trend",
        percent(line.first().perMille()),
        Formats.month(line.first().month()),
        percent(line.last().perMille()),
        Formats.month(line.last().month()));
  }

  /** {@code 98,7 %}. */
  private String percent(long tenths) {
    String comma = language.isVietnamese() ? "," : ".";
    return tenths / TEN + (tenths % TEN == 0 ? "" : comma + tenths % TEN) + " %";
  }

  private Optional<DayOff> closedToday() {
    WorkingCalendar calendar = calendars.current();
    LocalDate today = clock.today();
    return calendar
        .exception(today)
        .filter(day -> day.kind() == CalendarDay.Kind.OFF)
        .map(day -> dayOff(day, calendar));
  }

  private DayOff dayOff(CalendarDay day, WorkingCalendar calendar) {
    LocalDate again = calendar.workingDayAfter(day.date());
    return new DayOff(
        Formats.day(day.date()),
        day.name(language.getTag()),
        Formats.weekday(again, language.getLocale()),
        calendar.hours().opens().toString().replaceFirst("^0", ""));
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public boolean isBusiness() {
    return "business".equals(audience);
  }

  /** Key of the heading over the life events. */
  public String getLifeHeading() {
    return isBusiness() ? "catalogue.life-firm" : "catalogue.life";
  }

  public List<LifeEvents.Event> getLife() {
    return life;
  }

  public List<ProcedureSummary> getPopular() {
    return popular;
  }

  public int getTotal() {
    return total;
  }

  public DayOff getDayOff() {
    return dayOff;
  }

  /** Words to try, as links under the search box. */
  public String[] getTries() {
    String key = isBusiness() ? "catalogue.tries-business" : "catalogue.tries";
    return texts.text(language.getLocale(), key).split("\\s*,\\s*");
  }
}
