package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.domain.Place;
import vn.motcua.identity.CitizenView;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.Refusal;

/** Finds the authority that receives and decides, by the revision's rule. */
@ApplicationScoped
public class Competence {
  @EJB private Agencies agencies;

  /**
   * Where the dossier goes.
   *
   * @param chosen code of the agency the applicant chose, null if none
   * @throws Refusal if the rule needs a choice that was not made or does not fit
   */
  public Place placeFor(ProcedureRevision revision, String chosen, CitizenView applicant) {
    AgencyView agency =
        switch (revision.competence().rule()) {
          case COMMUNE_OF_RESIDENCE -> commune(chosen == null ? residence(applicant) : chosen);
          case CHOSEN_COMMUNE -> commune(chosen);
          case PROVINCIAL_BODY, PROVIDER -> agencies.byCode(revision.competence().agencyCode());
        };
    return new Place(agency.tenantId(), agency.id(), agency.id());
  }

  private static String residence(CitizenView applicant) {
    return applicant.address() == null ? null : applicant.address().communeCode();
  }

  private AgencyView commune(String code) {
    return agencies
        .find(code)
        .filter(agency -> agency.kind() == AgencyKind.COMMUNE)
        .orElseThrow(() -> new Refusal("dossier.choose-agency"));
  }
}
