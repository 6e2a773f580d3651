package vn.motcua.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.motcua.catalogue.persistence.CatalogueShelf;

/** Finds procedures by what people call them; never touches the database. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProcedureSearch {
  @Inject private CatalogueShelf shelf;

  /** The page of hits asked for; no words and no filters give the whole catalogue. */
  public SearchPage find(ProcedureQuery query) {
    return shelf.search().find(query);
  }
}
