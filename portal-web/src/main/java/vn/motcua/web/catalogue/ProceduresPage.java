package vn.motcua.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.catalogue.Competence;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureRevision.Service;
import vn.motcua.catalogue.ProcedureRevision.Subject;
import vn.motcua.catalogue.SearchPage;
import vn.motcua.web.my.PageHead;
import vn.motcua.web.shell.Asked;

/** Search: the right procedure in one look; everything asked stands in the address. */
@Named
@RequestScoped
public class ProceduresPage {
  /** A value to filter by, with what it would leave. */
  public record Choice(String filter, String value, String label, int count, boolean chosen) {}

  @Inject private CatalogueDoors doors;
  @Inject private Asked asked;
  @Inject private CatalogueWords words;
  @Inject private PageHead head;

  private String q;
  private String field;
  private String subject;
  private String service;
  private String agency;
  private SearchPage result;
  private SearchPage everything;
  private Map<String, String> live;

  /** Asks the catalogue what the address asks; values that do not exist are ignored. */
  @PostConstruct
  void load() {
    q = asked.text("q");
    field = asked.text("field");
    Subject who = asked.choice("subject", Subject.class, null);
    Service how = asked.choice("service", Service.class, null);
    Competence.Level where = asked.choice("agency", Competence.Level.class, null);
    subject = name(who);
    service = name(how);
    agency = name(where);
    result = doors.search().find(new ProcedureQuery(q, field, who, null, how, where, page()));
    if (result.total() == 0) {
      everything = doors.search().find(new ProcedureQuery(null, null, null, null, null, null, 1));
    }
  }

  /** The page asked for; anything but a number means the first. */
  private int page() {
    String number = asked.text("page");
    return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  /** What was found, in words. */
  private String heading() {
    if (result.total() == 0) {
      return q == null
          ? words.text("catalogue.heading-no")
          : words.text("catalogue.heading-none", q);
    }
    if (q != null) {
      return words.text("catalogue.heading-for", result.total(), q);
    }
    String key = isFiltered() ? "catalogue.heading-some" : "catalogue.heading-all";
    return words.text(key, result.total());
  }

  public SearchPage getResult() {
    return result;
  }

  public boolean isNothing() {
    return result.total() == 0;
  }

  public boolean isAsked() {
    return q != null;
  }

  public boolean isFiltered() {
    return field != null || subject != null || service != null || agency != null;
  }

  /** Fields with the number of their procedures, for those who found nothing. */
  public List<Choice> getAllFields() {
    return choices(everything, "field", null);
  }

  public List<Choice> getFields() {
    return choices(result, "field", field);
  }

  public List<Choice> getSubjects() {
    return choices(result, "subject", subject);
  }

  public List<Choice> getServices() {
    return choices(result, "service", service);
  }

  public List<Choice> getAgencies() {
    return choices(result, "agency", agency);
  }

  private List<Choice> choices(SearchPage from, String filter, String chosen) {
    return from.facets().stream()
        .filter(facet -> facet.filter().equals(filter))
        .map(facet -> choice(facet, facet.value().equals(chosen)))
        .toList();
  }

  private Choice choice(SearchPage.Facet facet, boolean chosen) {
    String label =
        facet.words() != null
            ? words.say(facet.words())
            : words.name(facet.filter(), facet.value());
    return new Choice(facet.filter(), facet.value(), label, facet.count(), chosen);
  }

  /**
   * All that the page shows, besides the words asked for. Where nothing was found that is not what
   * was chosen: whoever makes up fields does not crowd out what others read.
   */
  public List<Object> getShown() {
    Object chosen = isNothing() ? List.of(isFiltered(), isAsked()) : getFilters();
    return Arrays.asList(head.shown("procedures"), result, everything, chosen);
  }

  /** All that the filters show, besides the words asked for. */
  public List<Object> getFilters() {
    return Arrays.asList(result.facets(), field, subject, service, agency, q == null);
  }

  /**
   * What stands in the kept page without being kept: the words asked for, {@code asked} encoded.
   */
  public Map<String, String> getLive() {
    if (live == null) {
      String asking = q == null ? "" : q;
      live = head.live(Map.of("q", asking, "asked", encode(asking), "title", heading()));
    }
    return live;
  }

  /** Numbers of the pages, few enough for a line. */
  public List<Integer> getPages() {
    return IntStream.rangeClosed(1, result.pages()).boxed().toList();
  }

  /**
   * Address of another page of the same question.
   *
   * @param words what was asked for, encoded
   */
  public String address(int number, String words) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("q", isAsked() ? words : null);
    parts.put("field", field == null ? null : encode(field));
    parts.put("subject", subject);
    parts.put("service", service);
    parts.put("agency", agency);
    parts.put("page", number == 1 ? null : String.valueOf(number));
    return parts.entrySet().stream()
        .filter(part -> part.getValue() != null)
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining("&", "procedures?", ""));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public String getQ() {
    return q;
  }

  public String getField() {
    return field;
  }

  public String getSubject() {
    return subject;
  }

  public String getService() {
    return service;
  }

  public String getAgency() {
    return agency;
  }
}
