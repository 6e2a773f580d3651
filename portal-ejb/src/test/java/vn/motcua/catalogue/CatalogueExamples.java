package vn.motcua.catalogue;

import java.util.List;
import vn.motcua.catalogue.reading.ProcedureFiles;

/** The procedures that come with the portal, read once for all tests. */
public final class CatalogueExamples {
  private static final ProcedureFiles FILES = new ProcedureFiles();
  private static final List<ProcedureRevision> ALL =
      FILES.codes().stream().map(FILES::read).toList();

  private CatalogueExamples() {}

  public static List<ProcedureRevision> all() {
    return ALL;
  }

  public static ProcedureRevision of(String code) {
    return ALL.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }
}
