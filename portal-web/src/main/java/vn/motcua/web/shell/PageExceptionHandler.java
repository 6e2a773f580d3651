package vn.motcua.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.web.shell.Failure.Kind;

/**
 * The one handler of Faces. A refusal of a sent form becomes words on the same page, with what was
 * typed kept; an expired page is loaded again with a banner; everything else goes on to {@link
 * FailureFilter}.
 */
public class PageExceptionHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = LoggerFactory.getLogger(PageExceptionHandler.class);

  PageExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
    if (queue.hasNext()) {
      ExceptionQueuedEvent event = queue.next();
      queue.remove();
      handle(event.getContext().getContext(), event.getContext().getException());
    }
    getWrapped().handle();
  }

  private void handle(FacesContext context, Throwable thrown) {
    Failure failure = Failure.of(thrown);
    if (failure.kind() == Kind.REFUSED && canBeShown(context)) {
      CDI.current().select(Problems.class).get().add(failure.refusal());
      context.renderResponse();
    } else if (failure.kind() == Kind.EXPIRED) {
      redirect(context, again(context));
    } else if (context.getPartialViewContext().isAjaxRequest()) {
      redirectScript(context, failure);
    } else {
      throw thrown instanceof RuntimeException known ? known : new FacesException(thrown);
    }
  }

  private static boolean canBeShown(FacesContext context) {
    return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  /** The same address with a mark that makes the template say what happened. */
  private static String again(FacesContext context) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    Object original = request.getAttribute("org.omnifaces.facesviews.original.servlet_path");
    String path = original != null ? original.toString() : request.getRequestURI();
    String query = request.getQueryString();
    String kept = query == null ? "" : query.replaceAll("(^|&)again=1", "");
    return path + "?" + (kept.isEmpty() ? "" : kept + "&") + "again=1";
  }

  private static void redirectScript(FacesContext context, Failure failure) {
    String base = context.getExternalContext().getRequestContextPath() + "/trouble";
    if (failure.kind() == Kind.BUG) {
      String where = context.getViewRoot() == null ? "?" : context.getViewRoot().getViewId();
      redirect(context, base + "?id=" + EventId.log(LOG, where, failure.cause()));
    } else {
      redirect(context, base + "?kind=" + failure.kind().name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  private static void redirect(FacesContext context, String address) {
    ExternalContext external = context.getExternalContext();
    try {
      external.redirect(address);
      context.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Named in faces-config.xml. */
  public static class Factory extends ExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new PageExceptionHandler(getWrapped().getExceptionHandler());
    }
  }
}
