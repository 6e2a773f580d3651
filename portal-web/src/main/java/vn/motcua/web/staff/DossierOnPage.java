package vn.motcua.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.Sentence;
import vn.motcua.dossier.StaffDossierView;
import vn.motcua.dossier.StepView;
import vn.motcua.dossier.Worklist;
import vn.motcua.fee.FeeWork;
import vn.motcua.fee.OrderView;
import vn.motcua.shared.Texts;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.WebTexts;

/** The dossier that the address names; opened once for all that show or change it. */
@Named("d")
@RequestScoped
public class DossierOnPage {
  private static final Locale LOCALE = Texts.VIETNAMESE;

  private static final long KB = 1024;

  @EJB private Worklist worklist;
  @EJB private FeeWork fees;
  @EJB private Catalogue catalogue;
  @Inject private Asked asked;
  @Inject private Desk desk;
  @Inject private HttpServletRequest request;
  @Inject private WebTexts texts;

  private StaffDossierView view;
  private Long shown;
  private List<OrderView> orders;
  private ProcedureRevision revision;

  /**
   * @throws vn.motcua.shared.NotFound if it is none of the reader's office
   */
  public StaffDossierView getView() {
    if (view == null) {
      view = worklist.open(asked.getId(), desk.isDesk() ? "intake" : "processing");
    }
    return view;
  }

  public String getId() {
    return getView().publicId();
  }

  /** The version the page was shown with; a form that decides carries it hidden. */
  public long getVersion() {
    return shown == null ? getView().version() : shown;
  }

  public void setVersion(long version) {
    shown = version;
  }

  /** The version that was decided on. What comes back if that is refused shows the one of now. */
  public long decidedOn() {
    long decided = getVersion();
    shown = null;
    return decided;
  }

  public ProcedureRevision getRevision() {
    if (revision == null) {
      revision = catalogue.revision(getView().revisionId());
    }
    return revision;
  }

  /** What is owed for it and whether it was paid. */
  public List<OrderView> getOrders() {
    if (orders == null) {
      orders = fees.ordersOf(getId());
    }
    return orders;
  }

  /** A sentence of the domain, in the language of staff. */
  public String say(Sentence sentence) {
    return sentence == null ? "" : sentence.in(LOCALE);
  }

  /** Whether this move is open to the reader now. */
  public boolean may(String action) {
    return getView().actions().contains(DossierAction.valueOf(action));
  }

  /** Whether a later date may be promised; how often, the rules say when it is tried. */
  public boolean isPostponable() {
    return getView().status() == DossierStatus.PROCESSING;
  }

  public String getStatus() {
    return Texts.text(LOCALE, getView().status().nameKey());
  }

  /** Colour of the status. */
  public String getStatusKind() {
    return switch (getView().status()) {
      case NEW, RECEIVED, PROCESSING -> "info";
      case SUPPLEMENT, FINANCIAL -> "warn";
      case DONE, RETURNED -> "ok";
      default -> "plain";
    };
  }

  /** Size and pages of a file. */
  public String facts(PaperFile file) {
    return texts.of("staff.file-facts", file.size() / KB + 1, file.pages());
  }

  public String stepIcon(StepView step) {
    if (step.current()) {
      return "step-now";
    }
    return step.until() == null ? "next" : "step-done";
  }

  /** An address of a page about this dossier, below /staff/. */
  public String address(String page) {
    return request.getContextPath() + "/staff/" + page + "?id=" + getId();
  }

  /** Where a file of it is read in a frame. */
  public String file(String publicId) {
    return request.getContextPath() + "/staff/files/paper/" + getId() + "/" + publicId;
  }
}
