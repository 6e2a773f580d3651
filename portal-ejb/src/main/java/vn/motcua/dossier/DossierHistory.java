package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.HistoryRows;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.Readers;
import vn.motcua.evidence.HistoryFile;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/** Where an applicant takes the history of his dossier home. */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class DossierHistory {
  @Inject private Entrance entrance;
  @Inject private HistoryRows rows;
  @Inject private Readers readers;

  /**
   * The history as a text file that the stand-alone checker reads, see {@link HistoryFile}. It
   * names nobody.
   *
   * @throws NotFound if the dossier is none of the caller's, or a draft
   */
  public PaperContent file(String publicId) {
    Dossier dossier = entrance.mine(publicId, Scope.VIEW_RESULTS);
    if (dossier.status() == DossierStatus.DRAFT) {
      throw new NotFound();
    }
    byte[] text = HistoryFile.write(rows.of(dossier.id())).getBytes(StandardCharsets.UTF_8);
    return new PaperContent(
        "lich-su-" + dossier.number() + ".txt",
        "text/plain;charset=UTF-8",
        text.length,
        new ByteArrayInputStream(text));
  }

  /**
   * The same text for applicant or staff, who leave a row.
   *
   * @param door through which page
   * @throws NotFound if the dossier is none of the caller's
   */
  @RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.MANAGER})
  public String forReader(String publicId, String door) {
    return HistoryFile.write(rows.of(readers.toRead(publicId, door).id()));
  }
}
