package vn.motcua.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.FactsReader;
import vn.motcua.dossier.work.Office;
import vn.motcua.dossier.work.OfficersDesk;
import vn.motcua.dossier.work.Readers;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/**
 * Where other features ask for a dossier and whether the caller may have it. What is not his does
 * not exist; what staff read leaves a row.
 */
@Stateless
@PermitAll
public class DossierAccess {
  @Inject private Entrance entrance;
  @Inject private Office office;
  @Inject private OfficersDesk officers;
  @Inject private DossierRepository dossiers;
  @Inject private FactsReader facts;
  @Inject private Readers readers;

  /** The caller's own, or that of a company he may act for. */
  @RolesAllowed(Roles.CITIZEN)
  public DossierFacts ofApplicant(String publicId) {
    return facts.facts(entrance.mine(publicId, Scope.VIEW_RESULTS));
  }

  /** One of the caller's office; notes the reading. */
  @RolesAllowed({Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
  public DossierFacts ofStaff(String publicId, String door) {
    return facts.facts(office.toRead(publicId, door));
  }

  /** One the caller has in hand, locked until the transaction ends. */
  @RolesAllowed(Roles.OFFICER)
  public DossierFacts ofHolder(String publicId) {
    Dossier dossier = office.toChange(publicId, "processing");
    officers.requireHeld(dossier);
    return facts.facts(dossier);
  }

  /** For applicant or staff, whoever the caller is. */
  @RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
  public DossierFacts forReader(String publicId, String door) {
    return facts.facts(readers.toRead(publicId, door));
  }

  /**
   * Without asking who calls: for features that work for the system or have come through another
   * door of this dossier. Never to be shown as it is.
   *
   * @throws NotFound if there is none
   */
  public DossierFacts byId(long dossierId) {
    return facts.facts(dossiers.byId(dossierId).orElseThrow(NotFound::new));
  }

  /**
   * Lines for lists of other features, in no order; those outside the caller's office are left out.
   */
  @RolesAllowed({Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
  public List<DossierSummary> summaries(Collection<Long> dossierIds) {
    var scope = office.scope();
    return dossiers.byIds(dossierIds).stream()
        .filter(scope::admits)
        .map(FactsReader::summary)
        .toList();
  }
}
