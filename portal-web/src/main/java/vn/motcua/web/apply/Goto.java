package vn.motcua.web.apply;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the browser on after something was done. */
public final class Goto {
  private Goto() {}

  /** Redirects to an address of this portal that begins with a slash. */
  public static void address(String address) {
    FacesContext context = FacesContext.getCurrentInstance();
    elsewhere(context.getExternalContext().getRequestContextPath() + address);
  }

  /** Redirects to a whole address, of another site too; never one that the visitor gave. */
  public static void elsewhere(String address) {
    FacesContext context = FacesContext.getCurrentInstance();
    try {
      context.getExternalContext().redirect(address);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    context.responseComplete();
  }
}
