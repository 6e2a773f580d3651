package vn.motcua.signing.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.shared.Refusal;

/** Tries of one key since the last right PIN. */
@Entity
@Table(name = "signing_pin_try")
public class PinTryRow {
  @Id private String keyName;
  private int failures;
  private Instant triedAt;

  protected PinTryRow() {}

  PinTryRow(String keyName, Instant now) {
    this.keyName = keyName;
    this.triedAt = now;
  }

  int begin(Instant now) {
    if (failures >= PinTries.MOST) {
      Duration left = Duration.between(now, triedAt.plus(PinTries.CLOSED));
      if (left.compareTo(Duration.ZERO) > 0 && !triedAt.isAfter(now)) {
        throw new Refusal("signing.pin-locked", left.toMinutes() + 1);
      }
      failures = 0;
    }
    failures++;
    triedAt = now;
    return PinTries.MOST - failures;
  }

  void notTested() {
    failures = Math.max(0, failures - 1);
  }

  void succeeded() {
    failures = 0;
  }
}
