package vn.motcua.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Sends each role to the page it begins its day on. */
@Named("staffHome")
@RequestScoped
public class HomePage {
  @Inject private Desk desk;

  public void go() {
    Faces.redirect(desk.getStart());
  }
}
