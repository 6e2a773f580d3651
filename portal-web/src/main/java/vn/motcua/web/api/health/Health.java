package vn.motcua.web.api.health;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.checkpoint.HistoryAlarm;
import vn.motcua.demo.DemoDiary;
import vn.motcua.web.shell.Site;

/**
 * 200 when the portal can serve, 503 when its database cannot be reached. Faults in histories are
 * an alarm for people, no reason to stop serving.
 */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class Health {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  @EJB private DemoDiary diary;
  @EJB private HistoryAlarm alarm;
  @Inject private Site site;

  /** The state of this moment. */
  @GET
  @Operation(operationId = "getHealth", summary = "Whether the portal works")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HealthState.class)))
  @APIResponse(
      responseCode = "503",
      content = @Content(schema = @Schema(implementation = HealthState.class)))
  public Response health() {
    try {
      return Response.ok(new HealthState("UP", diary.state(), "UP", alarm.state().name())).build();
    } catch (EJBException unreachable) {
      LOG.warn("the database does not answer: {}", unreachable.getMessage());
      return Response.status(Response.Status.SERVICE_UNAVAILABLE)
          .entity(new HealthState("DOWN", site.isDemo() ? "LOADING" : "OFF", "DOWN", null))
          .build();
    }
  }
}
