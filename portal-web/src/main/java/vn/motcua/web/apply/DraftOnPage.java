package vn.motcua.web.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.DraftTask;
import vn.motcua.dossier.DraftView;
import vn.motcua.shared.NotFound;
import vn.motcua.web.shell.Asked;

/** The draft named in the address, {@code ?id=}, as the signed-in person may see it. */
@Named("draft")
@RequestScoped
public class DraftOnPage {
  private static final Map<String, String> PAGES =
      Map.of("_papers", "papers", "_delivery", "delivery", "_fee", "fee", "_review", "review");

  @EJB private DossierDrafting drafting;
  @EJB private Catalogue catalogue;
  @Inject private Asked asked;
  @Inject private HttpServletRequest request;

  private DraftView view;
  private ProcedureRevision revision;

  /**
   * The draft, read once per request.
   *
   * @throws NotFound if the address names none of the caller's
   */
  public DraftView getView() {
    if (view == null) {
      String id = asked.getId();
      view = (DraftView) request.getAttribute(FiledAlready.DRAFT);
      if (view == null) {
        view = drafting.open(id);
      }
    }
    return view;
  }

  /** Reads it anew after a change. */
  public DraftView reread() {
    view = drafting.open(getId());
    return view;
  }

  public String getId() {
    return getView().publicId();
  }

  /** The revision the draft is about. */
  public ProcedureRevision getRevision() {
    if (revision == null) {
      revision = catalogue.revision(getView().revisionId());
    }
    return revision;
  }

  /** Address of a page of this draft, without the context path. */
  public String address(String page) {
    return "/apply/" + page + "?id=" + getId();
  }

  /** Address of the page for a task's key. */
  public String addressOf(String key) {
    String page = PAGES.get(key);
    return page == null ? address("question") + "&page=" + key : address(page);
  }

  /** Where to go on after the task of this key: the next one that is not done, else the check. */
  public String next(String doneKey) {
    boolean after = false;
    for (DraftTask task : reread().tasks()) {
      if (after && task.state() != DraftTask.State.DONE) {
        return addressOf(task.key());
      }
      after = after || task.key().equals(doneKey);
    }
    return address("tasks");
  }
}
