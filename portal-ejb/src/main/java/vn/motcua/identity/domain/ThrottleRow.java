package vn.motcua.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Failures of one account or network address, which is known here by a digest only. */
@Entity
@Table(name = "sign_in_throttle")
public class ThrottleRow {
  private static final int LONGEST_SHIFT = 30;

  @Id private String subject;
  private int failures;
  private Instant lastFailedAt;
  private Instant blockedUntil;

  protected ThrottleRow() {}

  public ThrottleRow(String subject) {
    this.subject = subject;
  }

  /** Until when nothing is checked, if that lies ahead. */
  public Optional<Instant> blockedAt(Instant now) {
    return Optional.ofNullable(blockedUntil).filter(now::isBefore);
  }

  /**
   * Counts an attempt as failed before it is checked, so that many at once cannot slip through; a
   * success takes it back.
   */
  public void count(Instant now, PasswordPolicy.Throttle policy) {
    boolean forgotten =
        lastFailedAt == null
            || lastFailedAt.plus(Duration.ofMinutes(policy.forgottenAfterMinutes())).isBefore(now);
    failures = forgotten ? 1 : failures + 1;
    lastFailedAt = now;
    int beyond = failures - policy.freeFailures();
    blockedUntil = beyond < 1 ? null : now.plusSeconds(wait(beyond, policy));
  }

  private static long wait(int beyond, PasswordPolicy.Throttle policy) {
    long doubled = (long) policy.firstWaitSeconds() << Math.min(beyond - 1, LONGEST_SHIFT);
    return Math.min(doubled, policy.longestWaitSeconds());
  }

  /** Forgets everything: the right password was given. */
  public void clear() {
    failures = 0;
    blockedUntil = null;
  }

  /** Takes back one attempt that turned out right; the other failures of the address stay. */
  public void takeBackOne() {
    failures = Math.max(0, failures - 1);
    blockedUntil = null;
  }

  public int failures() {
    return failures;
  }
}
