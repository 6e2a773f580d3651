package vn.motcua.dossier.domain;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** All moments of a dossier's life. Written by {@link Dossier} only. */
@Embeddable
public class Terms {
  Instant createdAt;
  Instant savedAt;
  Instant draftExpiresAt;
  Instant filedAt;
  Instant intakeDueAt;
  Instant paymentDueAt;
  Instant receivedAt;

  /** Promised now; the printed promise stays in {@code promisedAt}. */
  Instant dueAt;

  Instant promisedAt;
  Instant clockStoppedAt;
  Instant finishedAt;
  Instant returnedAt;
  Instant lastMovedAt;

  /** Office minutes from receipt to the decision, pauses included. */
  Integer rawMinutes;

  /** The same without the time the applicant was waited for. */
  Integer netMinutes;

  /** Office minutes that did not count so far. */
  int pausedMinutes;

  protected Terms() {}

  Terms(Instant createdAt, Instant draftExpiresAt) {
    this.createdAt = createdAt;
    this.savedAt = createdAt;
    this.lastMovedAt = createdAt;
    this.draftExpiresAt = draftExpiresAt;
  }

  /** The decision was taken: keeps both reckonings of the time it needed. */
  void finish(Instant at, Duration officeTime) {
    finishedAt = at;
    rawMinutes = (int) officeTime.toMinutes();
    netMinutes = Math.max(0, rawMinutes - pausedMinutes);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant savedAt() {
    return savedAt;
  }

  public Instant draftExpiresAt() {
    return draftExpiresAt;
  }

  public Instant filedAt() {
    return filedAt;
  }

  public Instant intakeDueAt() {
    return intakeDueAt;
  }

  public Instant paymentDueAt() {
    return paymentDueAt;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public Instant promisedAt() {
    return promisedAt;
  }

  public Instant clockStoppedAt() {
    return clockStoppedAt;
  }

  public Instant finishedAt() {
    return finishedAt;
  }

  public Instant returnedAt() {
    return returnedAt;
  }

  public Instant lastMovedAt() {
    return lastMovedAt;
  }

  public Integer rawMinutes() {
    return rawMinutes;
  }

  public Integer netMinutes() {
    return netMinutes;
  }
}
