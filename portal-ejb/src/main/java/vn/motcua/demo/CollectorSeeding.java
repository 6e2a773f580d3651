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

  /** Enters all of them. */
  public void seed() {
    CollectorFile.read(getClass().getResourceAsStream("collectors.yaml"))
        .forEach(setup::setCollector);
  }
}
