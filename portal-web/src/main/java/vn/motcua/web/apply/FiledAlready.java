package vn.motcua.web.apply;

import jakarta.ejb.EJB;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * Loads the draft a page is about, for {@link DraftOnPage}. Whoever comes back to a draft that is
 * filed by now, with the back button or by a second press, is shown that it is filed.
 */
@WebFilter(
    urlPatterns = {
      "/apply/tasks",
      "/apply/question",
      "/apply/papers",
      "/apply/delivery",
      "/apply/fee",
      "/apply/review"
    },
    asyncSupported = true)
public class FiledAlready implements Filter {
  static final String DRAFT = "portal.draft";

  @EJB private DossierDrafting drafting;
  @EJB private MyDossiers mine;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    String id = asked.getParameter("id");
    if (id == null || !asked.isUserInRole(Roles.CITIZEN) || found(asked, id)) {
      chain.doFilter(request, response);
    } else {
      String filed = mine.open(id).publicId();
      ((HttpServletResponse) response)
          .sendRedirect(asked.getContextPath() + "/apply/filed?id=" + filed);
    }
  }

  private boolean found(HttpServletRequest request, String id) {
    try {
      request.setAttribute(DRAFT, drafting.open(id));
      return true;
    } catch (Refusal filedOrNotTheirs) {
      return false;
    }
  }
}
