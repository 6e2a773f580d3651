package vn.motcua.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.catalogue.persistence.CatalogueShelf;
import vn.motcua.shared.NotFound;

/** The published procedures, for everybody; answers come from memory. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Catalogue {
  @Inject private CatalogueShelf shelf;

  /**
   * The revision of this procedure in force today.
   *
   * @throws NotFound if there is none
   */
  public ProcedureRevision current(String code) {
    return shelf.current(code).orElseThrow(NotFound::new);
  }

  /**
   * The revision of this id, in force or not.
   *
   * @throws NotFound if there is none
   */
  public ProcedureRevision revision(long id) {
    return shelf.revision(id).orElseThrow(NotFound::new);
  }

  /** Every procedure in force today, in the order of the codes. */
  public List<ProcedureSummary> all() {
    return shelf.search().all();
  }
}
