package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.ejb.EJBAccessException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.primefaces.csp.CspException;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Failure.Kind;

class FailureTest {

  @Test
  void aRefusalIsFoundUnderItsWrappers() {
    Refusal refusal = new Refusal("shared.key-missing");

    Failure failure = Failure.of(new FacesException(new ELException(refusal)));

    assertEquals(Kind.REFUSED, failure.kind());
    assertSame(refusal, failure.refusal());
  }

  @Test
  void whatIsNobodysBusinessDoesNotExist() {
    assertEquals(Kind.NOT_FOUND, Failure.of(new ServletException(new NotFound())).kind());
    assertEquals(404, Kind.NOT_FOUND.status());
  }

  @Test
  void aDoorThatIsClosedIsForbidden() {
    assertEquals(Kind.FORBIDDEN, Failure.of(new EJBAccessException("no")).kind());
  }

  @Test
  void anExpiredViewIsExpired() {
    assertEquals(Kind.EXPIRED, Failure.of(new ViewExpiredException("/x.xhtml")).kind());
  }

  @Test
  void aPostWithoutItsNonceIsMalformed() {
    assertEquals(Kind.MALFORMED, Failure.of(new FacesException(new CspException("x"))).kind());
  }

  @Test
  void aFormOfFilesSentWithoutFilesIsMalformed() {
    Exception sent = new ServletException("UT010016: Not a multi part request");

    assertEquals(Kind.MALFORMED, Failure.of(new ServletException(sent)).kind());
  }

  @Test
  void aFormOfFilesThatBreaksOffIsMalformed() {
    Exception sent = new IOException("UT000036: Connection terminated parsing multipart data");

    assertEquals(Kind.MALFORMED, Failure.of(new IllegalStateException(sent)).kind());
  }

  @Test
  void aReaderWhoLeftIsNoBug() {
    assertEquals(
        Kind.GONE, Failure.of(new ServletException(new IOException("Broken pipe"))).kind());
  }

  @Test
  void everythingElseIsOurFault() {
    Exception bug = new FacesException(new NullPointerException());

    Failure failure = Failure.of(bug);

    assertEquals(Kind.BUG, failure.kind());
    assertSame(bug, failure.cause());
  }

  @Test
  void aCircleOfCausesEnds() {
    RuntimeException one = new RuntimeException();
    one.initCause(new RuntimeException(one));

    assertEquals(Kind.BUG, Failure.of(one).kind());
  }
}
