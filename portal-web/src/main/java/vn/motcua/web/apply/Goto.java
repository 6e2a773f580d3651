package vn.motcua.web.apply;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the browser on after something was done. */
public final class Goto {
  private Goto() {}

  /** Redirects to an address of this portal that begins with a slash. */
  public static void address(String address) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + address);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    context.responseComplete();
  }
}
