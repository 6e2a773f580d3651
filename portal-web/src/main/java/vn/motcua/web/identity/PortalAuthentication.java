package vn.motcua.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import vn.motcua.identity.SignIn;
import vn.motcua.web.shell.Visitor;

/**
 * Tells the container on every request who calls: from the session, or from an account that a page
 * has just accepted. A position that has ended meanwhile is not told any more. Who asks for a
 * protected page without having signed in is sent to sign in and comes back.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
  static final String SIGN_IN = "/sign-in";
  private static final String FACES_ORIGINAL = "org.omnifaces.facesviews.original.servlet_path";

  @Inject private IdentityStoreHandler stores;
  @EJB private SignIn signIn;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Credential offered = context.getAuthParameters().getCredential();
    if (offered != null) {
      CredentialValidationResult result = stores.validate(offered);
      return result.getStatus() == CredentialValidationResult.Status.VALID
          ? context.notifyContainerAboutLogin(result)
          : AuthenticationStatus.SEND_FAILURE;
    }
    SignedIn known = known(request);
    if (known != null && signIn.holds(known.principal(), known.role())) {
      return context.notifyContainerAboutLogin(known.principal(), Set.of(known.role()));
    }
    return context.isProtected() ? askToSignIn(request, response) : context.doNothing();
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(SignedIn.ATTRIBUTE);
    }
    context.cleanClientSubject();
  }

  private static SignedIn known(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
  }

  private static AuthenticationStatus askToSignIn(
      HttpServletRequest request, HttpServletResponse response) {
    String address =
        request.getContextPath() + SIGN_IN + "?" + ReturnTarget.parameter(target(request));
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        PartialRedirect.write(response, address);
      } else {
        response.sendRedirect(address);
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /**
   * The page asked for, without extension. For something sent it is the page it was sent from,
   * without the content and with the mark that makes the page say that it was loaded anew.
   */
  private static String target(HttpServletRequest request) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
    Object faces = request.getAttribute(FACES_ORIGINAL);
    String uri = request.getRequestURI().substring(request.getContextPath().length());
    String path = faces != null ? faces.toString() : forwarded != null ? forwarded.toString() : uri;
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    if ("GET".equals(request.getMethod())) {
      return path + query;
    }
    return path + (query.isEmpty() ? "?" : query + "&") + Visitor.AGAIN;
  }
}
