package vn.motcua.result.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Several results that a leader signs in one act. */
@Entity
@Table(name = "result_batch")
public class Batch {
  /** Most results of one act. */
  public static final int MOST = 50;

  /** A running batch that moved nothing for so long has died with its server. */
  public static final Duration SILENCE = Result.LEASE;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_batch_seq")
  @SequenceGenerator(name = "result_batch_seq", sequenceName = "result_batch_seq")
  private long id;

  private String publicId;
  private String onceKey;
  private long officerId;
  private Instant startedAt;
  private Instant touchedAt;
  private Instant waitsUntil;
  private Instant endedAt;

  protected Batch() {}

  public Batch(String publicId, String onceKey, long officerId, Instant now) {
    this.publicId = publicId;
    this.onceKey = onceKey;
    this.officerId = officerId;
    this.startedAt = now;
    this.touchedAt = now;
  }

  /** Something happened in it. */
  public void touch(Instant now) {
    touchedAt = now;
  }

  /** It waits for its leader's token, until then. */
  public void asks(Instant until, Instant now) {
    touchedAt = now;
    waitsUntil = until;
  }

  /** The token has answered. */
  public void answered(Instant now) {
    touchedAt = now;
    waitsUntil = null;
  }

  /** Nothing more happens in it. */
  public void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  /** Whether its job has died, or its leader's token never answered. */
  public boolean isSilent(Instant now) {
    boolean waits = waitsUntil != null && now.isBefore(waitsUntil);
    return endedAt == null && !waits && touchedAt.plus(SILENCE).isBefore(now);
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public long officerId() {
    return officerId;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** Until when its leader's token may answer, null unless it is asked. */
  public Instant waitsUntil() {
    return waitsUntil;
  }

  public Instant endedAt() {
    return endedAt;
  }
}
