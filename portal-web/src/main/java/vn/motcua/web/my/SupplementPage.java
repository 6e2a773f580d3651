package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.AnswerSupplement;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.dossier.SupplementAnswering;
import vn.motcua.dossier.SupplementView;
import vn.motcua.shared.Refusal;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.apply.Uploads;
import vn.motcua.web.my.SupplementPoints.Point;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Once;

/**
 * Answer what the office asked for, point by point, old beside new. The form carries the version of
 * the dossier it was shown with, so that an answer to something that has changed is noticed.
 */
@Named("mySupplementPage")
@RequestScoped
public class SupplementPage {
  @EJB private MyDossiers mine;
  @EJB private SupplementAnswering answering;
  @Inject private Asked asked;
  @Inject private Uploads uploads;
  @Inject private Once once;
  @Inject private SupplementPoints asking;

  private DossierView dossier;
  private List<Point> points;
  private long version;
  private boolean open;
  private boolean confirmed;

  @PostConstruct
  void load() {
    dossier = mine.open(asked.getId());
    points = asking.of(dossier);
    version = dossier.version();
    open = isWanted() || !asked.isFresh();
  }

  /** Shows the dossier where nothing is asked any more. */
  public void check() {
    if (!isWanted()) {
      Goto.address(dossierAddress());
    }
  }

  private boolean isWanted() {
    return dossier.supplement() != null;
  }

  public DossierView getDossier() {
    return dossier;
  }

  /** The request; null once it is answered or over. */
  public SupplementView getRequest() {
    return dossier.supplement();
  }

  public List<Point> getPoints() {
    return points;
  }

  /** There is something to answer, or an answer is just being sent. */
  public boolean isOpen() {
    return open;
  }

  /** Keeps the files chosen and shows the page again, with what was typed. */
  public void upload() {
    requireShown();
    keepFiles();
    reread();
  }

  /** Sends the answers; the same sending a second time only shows the dossier. */
  public void send() {
    if (isWanted()) {
      requireShown();
      if (!keepFiles()) {
        reread();
        return;
      }
    }
    answer();
    Goto.address(dossierAddress());
  }

  private void answer() {
    try {
      answering.answer(
          new AnswerSupplement(
              once.getKey(),
              dossier.publicId(),
              version,
              SupplementPoints.typed(points),
              confirmed));
    } catch (Refusal refusal) {
      reread();
      throw SupplementPoints.atInputs(refusal, points);
    }
  }

  /** What is refused as changed comes back as it is now, and may be sent once more. */
  private void requireShown() {
    long shown = version;
    version = dossier.version();
    open = isWanted();
    if (shown != version || !open) {
      throw new Refusal("dossier.changed-meanwhile");
    }
  }

  /** The dossier as it is now; what was typed stays. */
  private void reread() {
    dossier = mine.open(dossier.publicId());
    version = dossier.version();
    open = isWanted();
    points = asking.again(dossier, points);
  }

  private boolean keepFiles() {
    boolean well = true;
    for (Point point : points) {
      if (point.isPaper()) {
        well &= uploads.keep(dossier.publicId(), point.getItem().target(), point.getChosen());
      }
    }
    return well;
  }

  private String dossierAddress() {
    return "/my/dossier?id=" + dossier.publicId();
  }

  /** Version of the dossier as the page shows it. */
  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
