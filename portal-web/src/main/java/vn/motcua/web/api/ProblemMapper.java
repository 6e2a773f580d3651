package vn.motcua.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;
import vn.motcua.web.shell.EventId;
import vn.motcua.web.shell.Failure;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.WebTexts;

/**
 * Whatever goes wrong becomes a problem document; nothing of the server's inside is shown. A fault
 * of ours is logged here, once, under the id that the document names.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  @Context private HttpServletRequest request;
  @Inject private Language language;
  @Inject private WebTexts texts;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException known
        && known.getResponse().getStatus() != Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
      return ofProtocol(known.getResponse());
    }
    Failure failure = Failure.of(thrown);
    return switch (failure.kind()) {
      case NOT_FOUND -> refused(Status.NOT_FOUND, failure.refusal());
      case REFUSED -> refused(Status.BAD_REQUEST, failure.refusal());
      case FORBIDDEN -> said(Status.FORBIDDEN, "shell.forbidden-lead");
      case TOO_LARGE -> said(Status.REQUEST_ENTITY_TOO_LARGE, "shell.too-large-lead");
      case MALFORMED, EXPIRED -> said(Status.BAD_REQUEST, "shell.api-malformed");
      default -> bug(failure);
    };
  }

  private Response ofProtocol(Response response) {
    Status status = Status.fromStatusCode(response.getStatus());
    if (status == null) {
      status = Status.BAD_REQUEST;
    }
    String key =
        switch (status) {
          case NOT_FOUND -> "shell.api-not-found";
          case METHOD_NOT_ALLOWED -> "shell.api-method";
          case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "shell.api-media";
          default -> "shell.api-malformed";
        };
    return said(status, key);
  }

  private Response refused(Status status, Refusal refusal) {
    Locale locale = language.getLocale();
    List<Problem.FieldError> fields =
        refusal.problems().stream()
            .map(p -> new Problem.FieldError(p.field(), Texts.text(locale, p)))
            .toList();
    return answer(
        new Problem(
            "about:blank",
            status.getReasonPhrase(),
            status.getStatusCode(),
            Texts.text(locale, refusal),
            null,
            fields));
  }

  private Response said(Status status, String key) {
    String detail = texts.text(language.getLocale(), key);
    return answer(Problem.of(status.getStatusCode(), status.getReasonPhrase(), detail));
  }

  private Response bug(Failure failure) {
    Status status = Status.INTERNAL_SERVER_ERROR;
    String event = EventId.log(LOG, request.getRequestURI(), failure.cause());
    String detail = texts.text(language.getLocale(), "shell.trouble-lead");
    return answer(
        new Problem(
            "about:blank",
            status.getReasonPhrase(),
            status.getStatusCode(),
            detail,
            event,
            List.of()));
  }

  private static Response answer(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
