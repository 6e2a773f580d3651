package vn.motcua.web.staff.leader;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.result.BatchItemState;
import vn.motcua.result.BatchView;
import vn.motcua.result.ResultBatches;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
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

  /** The page follows the job, unless only the leader can go on. */
  public boolean isFollowed() {
    return isRunning() && !isAskable();
  }

  /** The leader's token can be asked now. */
  public boolean isAskable() {
    return isRunning() && getView().transaction() != null;
  }

  /** Those that are through this step. */
  public long getDone() {
    long open = getView().count(BatchItemState.WAITING);
    boolean counted = getView().preparing() || getView().asking();
    return getTotal() - open - (counted ? 0 : getView().count(BatchItemState.PREPARED));
  }

  public boolean isWithFailures() {
    return getView().count(BatchItemState.FAILED) > 0;
  }

  /** How many are through this step, and how many are not. */
  public String getWords() {
    boolean signing = !isRunning() || !(getView().preparing() || getView().asking());
    return texts.of(
        wordsKey(),
        getView().count(signing ? BatchItemState.SIGNED : BatchItemState.PREPARED),
        getTotal(),
        getView().count(BatchItemState.FAILED),
        Formats.time(getView().waitsUntil()));
  }

  private String wordsKey() {
    if (!isRunning()) {
      return "staff.batch-ended";
    }
    if (isAskable()) {
      return "staff.batch-asking";
    }
    if (getView().asking()) {
      return "staff.batch-lost";
    }
    return getView().preparing() ? "staff.batch-preparing" : "staff.batch-running";
  }

  /** Colour of a line's mark. */
  public String kind(BatchView.Line line) {
    return switch (line.state()) {
      case SIGNED -> "ok";
      case FAILED -> "err";
      case WAITING, PREPARED -> "info";
    };
  }

  /** Sign of a line's mark. */
  public String icon(BatchView.Line line) {
    return switch (line.state()) {
      case SIGNED -> "check";
      case FAILED -> "alert";
      case WAITING, PREPARED -> "wait";
    };
  }
}
