package vn.motcua.result.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A released result that waits for its time-stamp, or for a higher level. */
@Entity
@Table(name = "result_raising")
public class RaisingRow {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int LONGEST_ERROR = 200;

  @Id private long resultId;
  private int attempts;
  private Instant askedAt;
  private Instant nextTryAt;
  private String lastError;
  private Instant doneAt;

  protected RaisingRow() {}

  public RaisingRow(Result result, Instant now) {
    this.resultId = result.id();
    this.askedAt = now;
    this.nextTryAt = now.plus(FIRST_PAUSE);
  }

  /** It was not possible; tried again after a pause that doubles up to an hour. */
  public void failed(String trouble, Instant now) {
    attempts++;
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 6));
    nextTryAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    lastError =
        trouble == null || trouble.length() <= LONGEST_ERROR
            ? trouble
            : trouble.substring(0, LONGEST_ERROR);
  }

  /** It has the level. */
  public void done(Instant now) {
    doneAt = now;
    lastError = null;
  }

  public boolean isDone() {
    return doneAt != null;
  }

  public int attempts() {
    return attempts;
  }

  public Instant nextTryAt() {
    return nextTryAt;
  }
}
