package vn.motcua.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import java.io.IOException;
import java.util.Set;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/**
 * What a thrown thing means to the person in front of the page.
 *
 * @param kind what to show
 * @param cause the exception that decided, for the log
 */
public record Failure(Kind kind, Throwable cause) {

  /** Kinds of failure with the status they answer with. */
  public enum Kind {
    /** Does not exist, or is none of the caller's business. */
    NOT_FOUND(404),
    /** A rule says no; the words are in the refusal. */
    REFUSED(409),
    FORBIDDEN(403),
    /** The page was kept open longer than the server remembers it. */
    EXPIRED(409),
    /** The request itself is broken, so that no page could have sent it. */
    MALFORMED(400),
    TOO_LARGE(413),
    /** The reader went away; nobody is left to answer. */
    GONE(0),
    /** Our fault. */
    BUG(500);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private static final int DEEPEST = 12;
  private static final Set<String> TOO_LARGE =
      Set.of("RequestTooBigException", "FileTooLargeException");
  private static final Set<String> MALFORMED =
      Set.of("CspException", "ProtectedViewException", "ParameterLimitException");
  private static final Set<String> GONE = Set.of("ClosedChannelException", "ClientAbortException");

  /** Looks through wrappers for the first cause that has a meaning. */
  public static Failure of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      Kind kind = kindOf(cause);
      if (kind != Kind.BUG) {
        return new Failure(kind, cause);
      }
      cause = cause.getCause();
    }
    return new Failure(Kind.BUG, thrown);
  }

  public Refusal refusal() {
    return (Refusal) cause;
  }

  private static Kind kindOf(Throwable cause) {
    if (cause instanceof NotFound) {
      return Kind.NOT_FOUND;
    }
    if (cause instanceof Refusal) {
      return Kind.REFUSED;
    }
    if (cause instanceof EJBAccessException) {
      return Kind.FORBIDDEN;
    }
    if (cause instanceof ViewExpiredException) {
      return Kind.EXPIRED;
    }
    return kindByName(cause);
  }

  /** The server's own words for a form of files that was sent without files, or broken off. */
  private static boolean isNoMultipart(Throwable cause) {
    String message = cause.getMessage();
    return message != null && (message.startsWith("UT010016") || message.startsWith("UT000036"));
  }

  private static Kind kindByName(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    if (TOO_LARGE.contains(name)) {
      return Kind.TOO_LARGE;
    }
    if (MALFORMED.contains(name) || isNoMultipart(cause)) {
      return Kind.MALFORMED;
    }
    boolean broken = cause instanceof IOException && "Broken pipe".equals(cause.getMessage());
    return broken || GONE.contains(name) ? Kind.GONE : Kind.BUG;
  }
}
