package vn.motcua.issuing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.Settings;

/**
 * What every paper has: who hands it out, where and when, its mark as a demonstration, where to
 * look it up. In the order of NĐ 30/2020 the body above stands over the body that hands out.
 */
@ApplicationScoped
public class PaperHead {
  private static final String COMMITTEE = "Ủy ban nhân dân";

  @EJB private Agencies agencies;

  /**
   * Values by the names that the layouts use.
   *
   * @param agencyId who hands the paper out
   * @param at the day that stands on it
   * @param foot line at the bottom of every page
   */
  public Map<String, Object> of(long agencyId, Instant at, String foot) {
    AgencyView agency = agencies.byId(agencyId);
    Map<String, Object> model = new HashMap<>();
    boolean demo = Settings.demo();
    model.put("demo", demo);
    model.put("demoMark", demo ? PaperWords.text("demo.mark") : "");
    model.put("foot", foot);
    model.put("manyPages", true);
    model.put("issuer", issuer(agency));
    model.put("authority", agency.name());
    model.put("office", agency.name());
    model.put("stateBody", agency.kind() != AgencyKind.PROVIDER);
    model.put("place", place(agency));
    model.put("date", PaperWords.longDate(PaperWords.day(at)));
    model.put("lookup", Settings.baseUrl() + "/lookup");
    model.put("verifyAddress", withoutScheme(Settings.baseUrl()) + "/verify");
    model.put(
        "hotline", Settings.get("portal.hotline", agency.phone() == null ? "" : agency.phone()));
    return model;
  }

  private Map<String, Object> issuer(AgencyView agency) {
    return Map.of("parent", above(agency), "name", agency.name(), "lines", lines(agency.name()));
  }

  private String above(AgencyView agency) {
    return switch (agency.kind()) {
      case POLICE -> PaperWords.text("head.police");
      case DEPARTMENT, CENTRE, UNIT ->
          agency.parentId() == null ? "" : agencies.byId(agency.parentId()).name();
      default -> "";
    };
  }

  /** A committee's name takes two lines, as on every official letter. */
  private static List<String> lines(String name) {
    return name.startsWith(COMMITTEE + " ")
        ? List.of(COMMITTEE, name.substring(COMMITTEE.length() + 1))
        : List.of(name);
  }

  /** Name of the commune or province that stands before the date. */
  private String place(AgencyView agency) {
    String place = agency.name();
    if (agency.kind() == AgencyKind.COMMUNE && place.startsWith(COMMITTEE + " ")) {
      String[] words = place.substring(COMMITTEE.length()).strip().split(" ");
      return String.join(" ", Arrays.copyOfRange(words, 1, words.length));
    }
    return agency.parentId() == null || agency.kind() == AgencyKind.PROVIDER
        ? lastOf(agency.address())
        : place(agencies.byId(agency.parentId()));
  }

  private static String lastOf(String address) {
    return address == null ? "" : address.substring(address.lastIndexOf(',') + 1).strip();
  }

  private static String withoutScheme(String url) {
    return url.substring(url.indexOf("://") + 3);
  }
}
