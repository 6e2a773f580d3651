package vn.motcua.web.api.payment;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.motcua.fee.BankAnswer;
import vn.motcua.fee.PaymentNotices;

/**
 * A bank's notice of a credit, signed in the header {@code Bank-Signature}. 200 = kept, do not send
 * again; 4xx = never send this again; anything else = send it again.
 */
@Path("/payments/bank-notices")
@Produces({MediaType.APPLICATION_JSON, BankNotices.PROBLEM})
public class BankNotices {
  static final String PROBLEM = "application/problem+json";

  @EJB private PaymentNotices notices;

  /**
   * Takes a notice.
   *
   * @throws IOException if the body breaks off
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(@HeaderParam("Bank-Signature") String signature, InputStream body)
      throws IOException {
    Optional<byte[]> notice = Bounded.read(body);
    if (notice.isEmpty()) {
      return problem(Status.REQUEST_ENTITY_TOO_LARGE, "A notice has at most 16 KiB.");
    }
    BankAnswer answer = notices.bankNotice(signature, notice.get());
    return switch (answer) {
      case ACCEPTED, REPEATED -> Response.ok(verdict(answer)).build();
      case FORGED ->
          problem(Status.UNAUTHORIZED, "Sign time-stamp and body, not older than five minutes.");
      case MALFORMED ->
          problem(
              Status.BAD_REQUEST,
              "Send one object with id, account, amount, creditedAt, description.");
    };
  }

  private static String verdict(BankAnswer answer) {
    return Json.createObjectBuilder().add("verdict", answer.name()).build().toString();
  }

  /** A problem document (RFC 9457). */
  private static Response problem(Status status, String detail) {
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", status.getReasonPhrase())
            .add("status", status.getStatusCode())
            .add("detail", detail);
    return Response.status(status).type(PROBLEM).entity(problem.build().toString()).build();
  }
}
