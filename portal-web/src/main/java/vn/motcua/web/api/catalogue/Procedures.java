package vn.motcua.web.api.catalogue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.catalogue.SearchPage;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;
import vn.motcua.web.shell.Language;

/** The published procedures; {@code ?lang=en} for English. */
@Path("/procedures")
@Produces(MediaType.APPLICATION_JSON)
public class Procedures {
  private static final int LONGEST_QUESTION = 200;

  @EJB private ProcedureSearch search;
  @EJB private Catalogue catalogue;
  @Inject private PortalClock clock;
  @Inject private Language language;

  /** Procedures found by words or by code; without words the whole catalogue. */
  @GET
  @Operation(operationId = "findProcedures", summary = "Find procedures, 20 on a page")
  public ProcedureList find(
      @QueryParam("q") String q, @QueryParam("page") @DefaultValue("1") int page) {
    String words = q == null || q.length() <= LONGEST_QUESTION ? q : q.substring(0, 200);
    SearchPage found = search.find(new ProcedureQuery(words, null, null, null, null, null, page));
    Locale locale = language.getLocale();
    return new ProcedureList(
        found.items().stream().map(item -> ProcedureItem.of(item, locale)).toList(),
        found.total(),
        found.page(),
        found.pages());
  }

  /** One procedure as published and in force today. */
  @GET
  @Path("/{code}")
  @Operation(operationId = "getProcedure", summary = "One procedure in force today")
  public ProcedureDetail one(@PathParam("code") String code) {
    ProcedureRevision revision = catalogue.current(code);
    LocalDate today = clock.today();
    Locale locale = language.getLocale();
    String closed = revision.closedOnline(today).map(key -> Texts.text(locale, key)).orElse(null);
    return ProcedureDetail.of(revision, closed, today, locale);
  }
}
