package vn.motcua.web.api.progress;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.PublicProgress;
import vn.motcua.shared.Texts;
import vn.motcua.web.shell.Language;

/** Progress by number, open to everybody who has it. */
@Path("/dossiers")
@Produces(MediaType.APPLICATION_JSON)
public class Dossiers {
  @EJB private PublicProgress progress;
  @Inject private Language language;

  /** The progress of a dossier by its code, in either form, or its submission number. */
  @GET
  @Path("/{code}/progress")
  @Operation(operationId = "getProgress", summary = "How far a dossier is; nothing personal")
  public DossierProgress progress(@PathParam("code") String code) {
    Progress found = progress.progress(code);
    return new DossierProgress(
        found.code(),
        found.status().nationalCode(),
        Texts.text(language.getLocale(), found.statusKey()),
        found.dueAt());
  }
}
