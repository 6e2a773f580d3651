package vn.motcua.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.VietText;

/** What the address of the page asks for; forms send it along. */
@Named("asked")
@RequestScoped
public class Asked {
  private static final int LONGEST = 200;

  @Inject private HttpServletRequest request;

  /**
   * The id in the address.
   *
   * @throws NotFound if there is none
   */
  public String getId() {
    String id = text("id");
    if (id == null) {
      throw new NotFound();
    }
    return id;
  }

  /** A parameter cleaned, null if blank or absent. */
  public String text(String name) {
    String given = request.getParameter(name);
    String clean = given == null || given.isEmpty() ? "" : VietText.clean(given);
    if (clean.isEmpty()) {
      return null;
    }
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }

  /** A parameter that names a constant; anything else is the fallback. */
  public <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
    String given = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(given))
        .findFirst()
        .orElse(fallback);
  }

  /** The page was asked for and not sent, so what the address says is news. */
  public boolean isFresh() {
    return "GET".equals(request.getMethod());
  }

  /** Something was just done, as the address after the redirect says: {@code done=accepted}. */
  public String getDone() {
    String done = text("done");
    return done != null && done.matches("[a-z-]{1,20}") ? done : null;
  }
}
