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
import vn.motcua.signing.OrganisationSigning;
import vn.motcua.signing.SignedSet;

/**
 * Where a dossier's archive is taken: by its owner, or for the office's archive by its desk or
 * manager, who leaves a row. Made anew each time, signed by the receiving body and time-stamped.
 */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.MANAGER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DossierArchives {
  private static final String DOOR = "archive";

  @EJB private DossierAccess dossiers;
  @EJB private ArchiveAssembly assembly;
  @EJB private OrganisationSigning signing;
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
    AsicContainer container = new AsicContainer(assembly.entries(dossier, now), now);
    SignedSet signed = signing.signBeside(container.manifest(), dossier.receivingAgencyId());
    return new DossierArchive(
        "luu-tru-" + dossier.number() + ".asice", container, signed.documents().get(0).content());
  }
}
