package vn.motcua.dossier.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The answers of one page, kept as JSON; half answers too while it is a draft. */
@Entity
@Table(name = "dossier_answer_page")
public class AnswerRow {
  @EmbeddedId private Key key;
  private long pageVersion;
  private String answers;
  private String changes;
  private boolean complete;
  private Instant savedAt;

  protected AnswerRow() {}

  public AnswerRow(long dossierId, String pageKey) {
    this.key = new Key(dossierId, pageKey);
  }

  /**
   * Keeps new answers under the next version.
   *
   * @param changesByField what each changed answer was before, see {@link PageMerge}; null once
   *     filed
   */
  public void keep(String json, String changesByField, boolean isComplete, Instant now) {
    pageVersion++;
    answers = json;
    changes = changesByField;
    complete = isComplete;
    savedAt = now;
  }

  public String pageKey() {
    return key.pageKey;
  }

  public long dossierId() {
    return key.dossierId;
  }

  public long pageVersion() {
    return pageVersion;
  }

  public String answers() {
    return answers;
  }

  public String changes() {
    return changes;
  }

  public boolean complete() {
    return complete;
  }

  public Instant savedAt() {
    return savedAt;
  }

  /** Dossier and page. */
  @Embeddable
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long dossierId;
    private String pageKey;

    protected Key() {}

    public Key(long dossierId, String pageKey) {
      this.dossierId = dossierId;
      this.pageKey = pageKey;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && dossierId.equals(that.dossierId)
          && pageKey.equals(that.pageKey);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossierId, pageKey);
    }
  }
}
