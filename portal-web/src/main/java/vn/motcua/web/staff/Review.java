package vn.motcua.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether the page restates what was typed before it counts. The form stays in the page, hidden,
 * and is sent again with the confirmation.
 */
@Named("review")
@RequestScoped
public class Review {
  @Inject private HttpServletRequest request;

  private boolean open;

  @PostConstruct
  void read() {
    open = "1".equals(request.getParameter("review"));
  }

  public boolean isOpen() {
    return open;
  }

  /** Restate now. */
  public void show() {
    open = true;
  }

  /** Back to typing. */
  public void close() {
    open = false;
  }
}
