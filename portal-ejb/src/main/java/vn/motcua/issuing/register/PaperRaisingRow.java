package vn.motcua.issuing.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.shared.Retry;

/** A paper that its agency signed unattended and that waits for its time-stamp. */
@Entity
@Table(name = "issued_paper_raising")
public class PaperRaisingRow {
  @Id private long paperId;
  private int attempts;
  private Instant askedAt;
  private Instant nextTryAt;
  private String lastError;
  private Instant doneAt;

  protected PaperRaisingRow() {}

  /** The first try is due at once. */
  public PaperRaisingRow(long paperId, Instant now) {
    this.paperId = paperId;
    this.askedAt = now;
    this.nextTryAt = now;
  }

  /** It was not possible; tried again after a pause. */
  public void failed(String trouble, Instant now) {
    nextTryAt = Retry.after(attempts, now);
    attempts++;
    lastError = Retry.kept(trouble);
  }

  /** It has its time-stamp, or needs none any more. */
  public void done(Instant now) {
    doneAt = now;
    lastError = null;
  }

  public boolean isDone() {
    return doneAt != null;
  }
}
