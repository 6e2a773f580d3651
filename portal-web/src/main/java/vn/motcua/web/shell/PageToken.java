package vn.motcua.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import vn.motcua.shared.PublicId;

/**
 * Shows that a scripted sending comes from a page of ours: a random word kept in the session, told
 * to the page and sent back in a header, which no other site can do. Forms of Faces have their view
 * state for that.
 */
@Named("pageToken")
@RequestScoped
public class PageToken {
  /** Header that carries it. */
  public static final String HEADER = "X-Page-Token";

  private static final String ATTRIBUTE = "portal.pageToken";

  @Inject private HttpServletRequest request;

  /** The word of this session; opens one if need be, so only pages with a session ask for it. */
  public String getValue() {
    HttpSession session = request.getSession();
    synchronized (PageToken.class) {
      Object known = session.getAttribute(ATTRIBUTE);
      String value = known == null ? PublicId.random() : known.toString();
      session.setAttribute(ATTRIBUTE, value);
      return value;
    }
  }

  /** Whether this request brings the word of its session. */
  public boolean isBrought() {
    HttpSession session = request.getSession(false);
    Object known = session == null ? null : session.getAttribute(ATTRIBUTE);
    String given = request.getHeader(HEADER);
    return known != null && given != null && same(known.toString(), given);
  }

  static boolean same(String known, String given) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
