package vn.motcua.web.api;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of this interface, made at build time from the code itself. */
@Path("/openapi")
public class OpenApiDocument {
  @Context private ServletContext context;

  /**
   * The document in JSON.
   *
   * @throws IOException if the archive is damaged
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getOpenApi", summary = "This description")
  public String document() throws IOException {
    try (InputStream file = context.getResourceAsStream("/WEB-INF/openapi/openapi.json")) {
      if (file == null) {
        throw new NotFoundException();
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
