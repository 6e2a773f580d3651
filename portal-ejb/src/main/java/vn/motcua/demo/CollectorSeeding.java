package vn.motcua.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import vn.motcua.fee.CollectorFile;
import vn.motcua.fee.FeeSetup;
import vn.motcua.shared.Roles;

/**
 * Enters who collects for the invented agencies, once these are there for everybody to see, that is
 * after the transaction that made them. Asked again, it changes nothing.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CollectorSeeding {
  @EJB private FeeSetup setup;
  @EJB private PostalSeeding postal;
  @EJB private NewsSeeding news;

  /** Enters all of them, what the post asks, and the news. */
  public void seed() {
    CollectorFile.read(getClass().getResourceAsStream("collectors.yaml"))
        .forEach(setup::setCollector);
    postal.seed();
    news.seed();
  }
}
