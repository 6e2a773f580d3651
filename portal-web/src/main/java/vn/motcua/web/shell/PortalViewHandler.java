package vn.motcua.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.primefaces.context.PrimeFacesContext;

/**
 * Makes public pages stateless from their first moment, and writes PrimeFaces' nonce into every
 * form.
 *
 * <p>PrimeFaces keeps its nonce in the view before the page is built: without this it would open a
 * session for every reader. It adds the nonce to forms by script and refuses a post without it:
 * without this no form would work without script.
 */
public class PortalViewHandler extends ViewHandlerWrapper {

  private static final List<String> AREAS_WITH_STATE =
      List.of("/my/", "/apply/", "/business/", "/staff/");

  private static final List<String> APPLICANT_AREAS = List.of("/my/", "/apply/", "/business/");

  private static final Pattern ONLY_ONCE = Pattern.compile("again=1|check=1|new=.*");

  public PortalViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot root = super.createView(context, viewId);
    if (isStateless(viewId)) {
      root.setTransient(true);
    }
    return root;
  }

  /** The reader's choice, see {@link Language}: browsers are not asked. */
  @Override
  public Locale calculateLocale(FacesContext context) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    return Locale.forLanguageTag(Language.of(request));
  }

  static boolean isStateless(String viewId) {
    return AREAS_WITH_STATE.stream().noneMatch(viewId::startsWith);
  }

  /**
   * Forms of the applicant's pages are sent to the address they were opened at, so that the page
   * that comes back can be loaded again or kept as a bookmark.
   */
  @Override
  public String getActionURL(FacesContext context, String viewId) {
    String address = super.getActionURL(context, viewId);
    UIViewRoot root = context.getViewRoot();
    boolean same = root != null && viewId.equals(root.getViewId());
    if (same && APPLICANT_AREAS.stream().anyMatch(viewId::startsWith)) {
      HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
      String query = kept(request.getQueryString());
      return query.isEmpty() ? address : address + "?" + query;
    }
    return address;
  }

  static String kept(String query) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&"))
            .filter(part -> !ONLY_ONCE.matcher(part).matches())
            .collect(Collectors.joining("&"));
  }

  @Override
  public void writeState(FacesContext context) throws IOException {
    if (!context.getPartialViewContext().isAjaxRequest()) {
      ResponseWriter writer = context.getResponseWriter();
      writer.startElement("input", null);
      writer.writeAttribute("type", "hidden", null);
      writer.writeAttribute("name", "primefaces.nonce", null);
      writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
      writer.endElement("input");
    }
    super.writeState(context);
  }
}
