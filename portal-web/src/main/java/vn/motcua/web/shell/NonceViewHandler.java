package vn.motcua.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes PrimeFaces' nonce into every form, beside the view state.
 *
 * <p>PrimeFaces adds it by script and refuses a post without it, so that no form would work without
 * script.
 */
public class NonceViewHandler extends ViewHandlerWrapper {

  public NonceViewHandler(ViewHandler wrapped) {
    super(wrapped);
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
