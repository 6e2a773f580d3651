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
    return step() != Step.ENDED;
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
    return step() == Step.ASKING;
  }

  /** Those that are through this step. */
  public long getDone() {
    long open = getView().count(BatchItemState.WAITING);
    boolean prepared = step().counted == BatchItemState.PREPARED;
    return getTotal() - open - (prepared ? 0 : getView().count(BatchItemState.PREPARED));
  }

  public boolean isWithFailures() {
    return getView().count(BatchItemState.FAILED) > 0;
  }

  /** How many are through this step, and how many are not. */
  public String getWords() {
    return texts.of(
        step().words,
        getView().count(step().counted),
        getTotal(),
        getView().count(BatchItemState.FAILED),
        Formats.time(getView().waitsUntil()));
  }

  private Step step() {
    return Step.of(getView());
  }

  /** Where a batch is. */
  private enum Step {
    PREPARING("staff.batch-preparing", BatchItemState.PREPARED),
    /** All is laid out; the leader's token can be asked. */
    ASKING("staff.batch-asking", BatchItemState.PREPARED),
    /** The token was asked, and what it was asked under is gone; waits for its time to end. */
    LOST("staff.batch-lost", BatchItemState.PREPARED),
    SIGNING("staff.batch-running", BatchItemState.SIGNED),
    ENDED("staff.batch-ended", BatchItemState.SIGNED);

    private final String words;
    private final BatchItemState counted;

    Step(String words, BatchItemState counted) {
      this.words = words;
      this.counted = counted;
    }

    static Step of(BatchView batch) {
      if (!batch.running()) {
        return ENDED;
      }
      if (batch.asking()) {
        return batch.transaction() == null ? LOST : ASKING;
      }
      return batch.preparing() ? PREPARING : SIGNING;
    }
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
