package vn.motcua.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.signing.EvidenceSettings;
import vn.motcua.signing.OrganisationSigning;
import vn.motcua.signing.SignatureLevel;
import vn.motcua.signing.SignedSet;

/**
 * Where a dossier's archive is taken: by its owner, or for the office's archive by its desk or
 * manager, who leaves a row. Made anew each time, signed by the receiving body and time-stamped
 * where an authority is configured and answers.
 */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.MANAGER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DossierArchives {
  static final String DOOR = "archive";

  @EJB private DossierAccess dossiers;
  @EJB private ArchiveAssembly assembly;
  @EJB private OrganisationSigning signing;
  @Inject private EvidenceSettings evidence;
  @Inject private PortalClock clock;

  /**
   * The archive, laid out and signed; its bytes are read when it is written.
   *
   * @throws NotFound if the dossier is none of the caller's business, or a draft
   * @throws vn.motcua.shared.Refusal signing.no-certificate, signing.certificate-…
   */
  public DossierArchive make(String dossierPublicId) {
    DossierFacts dossier = dossiers.forReader(dossierPublicId, DOOR);
    if (dossier.status() == DossierStatus.DRAFT) {
      throw new NotFound();
    }
    Instant now = clock.now();
    boolean stamped = !evidence.timeStampAuthorities().isEmpty();
    AsicContainer container = container(dossier, now, stamped);
    SignedSet signed = signing.signBeside(container.manifest(), dossier.receivingAgencyId());
    if (stamped && signed.marks().contains(SignedSet.Mark.UNSTAMPED)) {
      container = container(dossier, now, false);
      signed = signing.signBeside(container.manifest(), dossier.receivingAgencyId());
    }
    return new DossierArchive(
        "luu-tru-" + dossier.number() + ".asice", container, signed.documents().get(0).content());
  }

  /** What is signed says whether there is a time-stamp: nobody can take it off unseen. */
  private AsicContainer container(DossierFacts dossier, Instant now, boolean stamped) {
    SignatureLevel level = stamped ? SignatureLevel.T : SignatureLevel.B;
    return new AsicContainer(assembly.entries(dossier, new ArchiveTerms(now, level)), now);
  }
}
