package vn.motcua.web.staff.leader;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.result.BatchItemState;
import vn.motcua.result.BatchView;
import vn.motcua.result.ResultBatches;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.WebTexts;

/** How far a batch of signatures is, and what became of each result. */
@Named
@RequestScoped
public class SignBatchPage {
  @EJB private ResultBatches batches;
  @Inject private Asked asked;
  @Inject private WebTexts texts;

  private BatchView view;

  public BatchView getView() {
    if (view == null) {
      view = batches.view(asked.getId());
    }
    return view;
  }

  public boolean isRunning() {
    return getView().running();
  }

  public int getTotal() {
    return getView().lines().size();
  }

  /** Those whose outcome is known. */
  public long getDone() {
    return getTotal() - getView().count(BatchItemState.WAITING);
  }

  public boolean isWithFailures() {
    return getView().count(BatchItemState.FAILED) > 0;
  }

  /** How many are signed, and how many are not. */
  public String getWords() {
    return texts.of(
        isRunning() ? "staff.batch-running" : "staff.batch-ended",
        getView().count(BatchItemState.SIGNED),
        getTotal(),
        getView().count(BatchItemState.FAILED));
  }

  /** Colour of a line's mark. */
  public String kind(BatchView.Line line) {
    return switch (line.state()) {
      case SIGNED -> "ok";
      case FAILED -> "err";
      case WAITING -> "info";
    };
  }

  /** Sign of a line's mark. */
  public String icon(BatchView.Line line) {
    return switch (line.state()) {
      case SIGNED -> "check";
      case FAILED -> "alert";
      case WAITING -> "wait";
    };
  }
}
