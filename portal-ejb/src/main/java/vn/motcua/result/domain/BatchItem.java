package vn.motcua.result.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import vn.motcua.result.BatchItemState;

/** One result of a batch. */
@Entity
@Table(name = "result_batch_item")
public class BatchItem {
  @EmbeddedId private Id id;
  private long resultId;
  private long edition;

  @Enumerated(EnumType.STRING)
  private BatchItemState state;

  private String number;
  private String causeKey;
  private String cause;

  protected BatchItem() {}

  public BatchItem(Batch batch, int seq, Result result, long edition) {
    this.id = new Id(batch.id(), seq);
    this.resultId = result.id();
    this.edition = edition;
    this.state = BatchItemState.WAITING;
  }

  /** It was signed and released. */
  public void signed(String printed) {
    if (state == BatchItemState.WAITING) {
      state = BatchItemState.SIGNED;
      number = printed;
    }
  }

  /**
   * It was not signed.
   *
   * @param words the sentence that says why
   */
  public void failed(String messageKey, String words) {
    if (state == BatchItemState.WAITING) {
      state = BatchItemState.FAILED;
      causeKey = messageKey;
      cause = words;
    }
  }

  public int seq() {
    return id.seq;
  }

  public long batchId() {
    return id.batchId;
  }

  public long resultId() {
    return resultId;
  }

  /** The result's edition as the leader saw it. */
  public long edition() {
    return edition;
  }

  public BatchItemState state() {
    return state;
  }

  public String number() {
    return number;
  }

  public String causeKey() {
    return causeKey;
  }

  public String cause() {
    return cause;
  }

  /** Batch and place in it. */
  @Embeddable
  public static class Id implements Serializable {
    private static final long serialVersionUID = 1L;
    private long batchId;
    private int seq;

    protected Id() {}

    public Id(long batchId, int seq) {
      this.batchId = batchId;
      this.seq = seq;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Id that && that.batchId == batchId && that.seq == seq;
    }

    @Override
    public int hashCode() {
      return Objects.hash(batchId, seq);
    }
  }
}
