package vn.motcua.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.organisation.Agencies;

/**
 * The doors that public pages ask, looked up once: a page's bean lives for one request, and looking
 * a door up for each costs as much as asking it.
 */
@ApplicationScoped
public class CatalogueDoors {
  @EJB private Catalogue catalogue;
  @EJB private ProcedureSearch search;
  @EJB private Agencies agencies;

  /** The published revisions. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Search in them. */
  public ProcedureSearch search() {
    return search;
  }

  /** Where they are filed. */
  public Agencies agencies() {
    return agencies;
  }
}
