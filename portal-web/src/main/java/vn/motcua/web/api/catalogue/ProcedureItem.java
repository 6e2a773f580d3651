package vn.motcua.web.api.catalogue;

import java.util.Locale;
import vn.motcua.catalogue.ProcedureSummary;

/**
 * A procedure in a list.
 *
 * @param level 1 to 4
 * @param agency level of the deciding body: COMMUNE, PROVINCE or PROVIDER
 * @param service FULL or PARTIAL
 */
public record ProcedureItem(
    String code, String name, String field, int level, String agency, String service) {

  static ProcedureItem of(ProcedureSummary summary, Locale locale) {
    return new ProcedureItem(
        summary.code(),
        summary.name().in(locale),
        summary.field().name().in(locale),
        summary.level(),
        summary.agencyLevel().name(),
        summary.service().name());
  }
}
