package vn.motcua.web.api.verification;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.UploadedPart;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;

/**
 * Checks a signed paper: {@code POST /api/v1/verifications} with one or two parts named {@code
 * file}, a PDF, an XML, or both of the same result. Open to everybody; the files are not kept.
 */
@Path("/verifications")
@Produces({MediaType.APPLICATION_JSON, Verifications.PROBLEM})
public class Verifications {
  static final String PROBLEM = "application/problem+json";
  private static final String PART = "file";

  @EJB private DocumentVerification verification;
  @EJB private Agencies agencies;

  /**
   * The report: verdict first. 200 whatever the verdict; 4xx only if there is nothing to check.
   *
   * @param language {@code vi} or {@code en}, for the sentences beside the codes
   * @throws IOException if the body breaks off
   */
  @POST
  @Operation(
      operationId = "checkPaper",
      summary = "Whether a signed paper is genuine: verdict, reasons and every signature")
  @APIResponse(
      responseCode = "200",
      description = "The report, whatever the verdict",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CheckReport.class)))
  @ReadsUpload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response check(
      @QueryParam("lang") @DefaultValue("vi") String language, List<EntityPart> parts)
      throws IOException {
    Locale locale = "en".equals(language) ? Locale.ENGLISH : Texts.VIETNAMESE;
    try {
      VerificationReport report = verification.verify(files(parts));
      return Response.ok(new ReportItems(locale, agencies).of(report)).build();
    } catch (Refusal refusal) {
      Status status =
          refusal.messageKey().endsWith("too-large")
              ? Status.REQUEST_ENTITY_TOO_LARGE
              : Status.BAD_REQUEST;
      return problem(status, Texts.text(locale, refusal));
    }
  }

  private static List<UploadedPart> files(List<EntityPart> parts) throws IOException {
    List<UploadedPart> files = new ArrayList<>();
    for (EntityPart part : parts) {
      if (PART.equals(part.getName()) && files.size() <= UploadedPart.MOST_PARTS) {
        try (InputStream content = part.getContent()) {
          files.add(new UploadedPart(content.readNBytes(UploadedPart.MOST_BYTES + 1)));
        }
      }
    }
    return files;
  }

  /** A problem document (RFC 9457). */
  static Response problem(Status status, String detail) {
    return Response.status(status)
        .type(PROBLEM)
        .entity(
            Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", detail)
                .build()
                .toString())
        .build();
  }
}
