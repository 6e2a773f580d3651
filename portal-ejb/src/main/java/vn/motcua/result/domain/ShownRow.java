package vn.motcua.result.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.motcua.result.ShownState;

/** A code by which the owner shows a result; the code itself is not kept. */
@Entity
@Table(name = "result_shown")
public class ShownRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_shown_seq")
  @SequenceGenerator(name = "result_shown_seq", sequenceName = "result_shown_seq")
  private long id;

  @Version private long version;
  private String publicId;
  private long resultId;
  private long accountId;
  private String codeSha256;
  private String fields;
  private boolean once;
  private Instant createdAt;
  private Instant until;
  private Instant withdrawnAt;

  protected ShownRow() {}

  /**
   * A new code.
   *
   * @param fields keys of what is shown
   * @param once whether the first reading uses it up
   */
  public ShownRow(Owner owner, String codeSha256, List<String> fields, boolean once, Term term) {
    this.publicId = owner.publicId();
    this.resultId = owner.resultId();
    this.accountId = owner.accountId();
    this.codeSha256 = codeSha256;
    this.fields = String.join(",", fields);
    this.once = once;
    this.createdAt = term.from();
    this.until = term.until();
  }

  /** Whose code it is. */
  public record Owner(String publicId, long resultId, long accountId) {}

  /** When it is good. */
  public record Term(Instant from, Instant until) {}

  /** Whether it still opens the result; the owner's word comes before time and use. */
  public ShownState state(long readings, Instant now) {
    if (withdrawnAt != null) {
      return ShownState.WITHDRAWN;
    }
    if (once && readings > 0) {
      return ShownState.USED;
    }
    return now.isBefore(until) ? ShownState.OPEN : ShownState.EXPIRED;
  }

  /** The owner wants it to open nothing any more; once is enough. */
  public void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }

  /** Keys of what is shown. */
  public List<String> fields() {
    return Arrays.asList(fields.split(","));
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public long resultId() {
    return resultId;
  }

  public boolean once() {
    return once;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant until() {
    return until;
  }
}
