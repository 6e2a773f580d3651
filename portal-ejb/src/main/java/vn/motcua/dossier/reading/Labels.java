package vn.motcua.dossier.reading;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.dossier.AgencyLabel;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.PartiesView;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.work.FactsReader;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.People;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyView;
import vn.motcua.organisation.OfficerView;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.CurrentActor;

/** Names of agencies, officers and parties for views. */
@ApplicationScoped
public class Labels {
  @EJB private Agencies agencies;
  @EJB private Officers officers;
  @EJB private People people;
  @Inject private CurrentActor currentActor;

  public AgencyLabel agency(long id) {
    AgencyView agency = agencies.byId(id);
    return new AgencyLabel(agency.code(), agency.name(), agency.shortName(), agency.phone());
  }

  /** Short name, null for null. */
  public String shortName(Long agencyId) {
    return agencyId == null ? null : agencies.byId(agencyId).shortName();
  }

  /** The officer as he stood in that position; null for null. */
  public OfficerView officer(Long positionId) {
    return positionId == null ? null : officers.inPosition(positionId).orElse(null);
  }

  /** Name of the officer in that position, null if none. */
  public String officerName(Long positionId) {
    return Optional.ofNullable(officer(positionId)).map(OfficerView::fullName).orElse(null);
  }

  /** Parties for the applicant: his own numbers in full. */
  public PartiesView applicantsParties(Dossier dossier) {
    DossierParties parties = dossier.parties().facts();
    boolean own =
        parties.submitterCitizenId() != null
            && parties.submitterCitizenId().equals(currentActor.get().citizenId());
    CitizenView submitter = own ? people.me() : null;
    return view(parties, submitter, true);
  }

  /** Parties with their numbers in full, for papers that go to the applicant. */
  public PartiesView fullParties(Dossier dossier) {
    DossierParties parties = dossier.parties().facts();
    CitizenView submitter =
        parties.submitterCitizenId() == null ? null : people.citizen(parties.submitterCitizenId());
    return view(parties, submitter, true);
  }

  /** Parties for staff: numbers masked, contact data shown. */
  public PartiesView staffsParties(Dossier dossier) {
    DossierParties parties = dossier.parties().facts();
    CitizenView submitter =
        parties.submitterCitizenId() == null ? null : people.citizen(parties.submitterCitizenId());
    return view(parties, submitter, false);
  }

  private PartiesView view(DossierParties parties, CitizenView submitter, boolean full) {
    String number = submitter == null ? null : submitter.identityNumber();
    return new PartiesView(
        parties.submitterName(),
        full ? number : FactsReader.masked(number),
        parties.capacity(),
        parties.evidence(),
        parties.subjectName(),
        full ? parties.subjectIdentity() : FactsReader.masked(parties.subjectIdentity()),
        parties.businessId(),
        parties.businessId() == null ? null : parties.subjectName(),
        submitter == null ? null : submitter.phone(),
        submitter == null ? null : submitter.email());
  }
}
