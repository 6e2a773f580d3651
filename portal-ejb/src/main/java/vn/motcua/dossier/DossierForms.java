package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.reading.FormReading;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/** What issuing prints on the forms it was told to make by {@code paper.issue}. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DossierForms {
  @Inject private DossierRepository dossiers;
  @Inject private FormReading reading;

  /**
   * Facts for one form, with numbers in full.
   *
   * @throws NotFound if there is no such dossier, or it never reached that form
   */
  public FormFacts facts(long dossierId, FormKind kind) {
    return reading.facts(dossiers.byId(dossierId).orElseThrow(NotFound::new), kind);
  }
}
