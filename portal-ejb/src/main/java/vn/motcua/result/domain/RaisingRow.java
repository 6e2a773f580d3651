package vn.motcua.result.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.shared.Retry;

/** A released result that waits for its time-stamp, or for a higher level. */
@Entity
@Table(name = "result_raising")
public class RaisingRow {
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
    this.nextTryAt = Retry.after(0, now);
  }

  /** It was not possible; tried again after a pause that doubles up to an hour. */
  public void failed(String trouble, Instant now) {
    attempts++;
    nextTryAt = Retry.after(attempts, now);
    lastError = Retry.kept(trouble);
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
