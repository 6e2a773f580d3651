package vn.motcua.web.catalogue;

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
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.catalogue.SearchPage;

/** Search: the right procedure in one look; everything asked stands in the address. */
@Named
@RequestScoped
public class ProceduresPage {
  private static final int LONGEST_QUESTION = 200;

  /** A value to filter by, with what it would leave. */
  public record Choice(String filter, String value, String label, int count, boolean chosen) {}

  @Inject private ProcedureSearch search;
  @Inject private CatalogueWords words;

  private String q;
  private String field;
  private String subject;
  private String service;
  private String agency;
  private Integer page;
  private SearchPage result;
  private SearchPage everything;
  private String heading;

  /** Asks the catalogue; values that do not exist are ignored. */
  public void load() {
    if (q != null && q.length() > LONGEST_QUESTION) {
      q = q.substring(0, LONGEST_QUESTION);
    }
    Subject who = one(Subject.class, subject);
    Service how = one(Service.class, service);
    Competence.Level where = one(Competence.Level.class, agency);
    subject = name(who);
    service = name(how);
    agency = name(where);
    int number = page == null ? 1 : page;
    result = search.find(new ProcedureQuery(q, field, who, null, how, where, number));
    if (result.total() == 0) {
      everything = search.find(new ProcedureQuery(null, null, null, null, null, null, 1));
    }
  }

  private static <E extends Enum<E>> E one(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  /** What was found, as the heading says it. */
  public String getHeading() {
    if (heading == null) {
      heading = heading();
    }
    return heading;
  }

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

  /** All that the filters show; {@code pre} is what their ids begin with. */
  public List<Object> filters(String pre) {
    return Arrays.asList(pre, result.facets(), field, subject, service, agency);
  }

  /** Numbers of the pages, few enough for a line. */
  public List<Integer> getPages() {
    return IntStream.rangeClosed(1, result.pages()).boxed().toList();
  }

  /** Address of another page of the same question. */
  public String address(int number) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("q", q);
    parts.put("field", field);
    parts.put("subject", subject);
    parts.put("service", service);
    parts.put("agency", agency);
    parts.put("page", number == 1 ? null : String.valueOf(number));
    return parts.entrySet().stream()
        .filter(part -> part.getValue() != null)
        .map(part -> part.getKey() + "=" + encode(part.getValue()))
        .collect(Collectors.joining("&", "procedures?", ""));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getPage() {
    return page == null ? null : page.toString();
  }

  /** Takes a number; anything else means the first page. */
  public void setPage(String page) {
    this.page = page != null && page.matches("\\d{1,6}") ? Integer.valueOf(page) : null;
  }
}
