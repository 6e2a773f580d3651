package vn.motcua.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is true of the text of a code.
 *
 * @param verdict the answer
 * @param statement what it says; null if it cannot be read. Only to be believed for {@link
 *     Verdict#GENUINE} and {@link Verdict#REVOKED}
 * @param key that signed it; null unless its signature holds
 * @param revokedOn null unless taken back
 */
public record StatementCheck(
    Verdict verdict, ResultStatement statement, IssuingKey key, LocalDate revokedOn) {

  /** The answers. */
  public enum Verdict {
    /** Signed by a known key, within its days, not on the list. */
    GENUINE,
    /** Genuine, and taken back since. */
    REVOKED,
    /** The same, but the list is older than it may be: a later list may say otherwise. */
    LIST_TOO_OLD,
    /** It says it is signed by a key that we know, and is not. */
    FORGED,
    /** Signed by a key that is not on the list of keys. */
    UNKNOWN_KEY,
    /** Signed for a day on which the key did not sign. */
    OUTSIDE_KEY_DAYS,
    /** Not a statement at all. */
    UNREADABLE
  }

  /**
   * Checks a code.
   *
   * @param code the whole address or what stands behind {@code #}
   * @param now by which the list's age is told
   */
  public static StatementCheck of(
      String code, IssuingKeys keys, RevokedResults revoked, Instant now) {
    ResultStatement.Signed signed;
    try {
      signed = ResultStatement.read(code);
    } catch (IllegalArgumentException unreadable) {
      return new StatementCheck(Verdict.UNREADABLE, null, null, null);
    }
    ResultStatement statement = signed.statement();
    Optional<IssuingKey> key = keys.find(signed.bytes().keyId());
    if (key.isEmpty()) {
      return new StatementCheck(Verdict.UNKNOWN_KEY, statement, null, null);
    }
    if (!signed.bytes().isBy(IssuingKey.key(key.get().point()), Purpose.RESULT)) {
      return new StatementCheck(Verdict.FORGED, statement, null, null);
    }
    LocalDate revokedOn = revoked.revoked(statement).orElse(null);
    return new StatementCheck(
        standing(statement, key.get(), revokedOn, now.isAfter(revoked.nextUpdate())),
        statement,
        key.get(),
        revokedOn);
  }

  private static Verdict standing(
      ResultStatement statement, IssuingKey key, LocalDate revokedOn, boolean tooOld) {
    if (!key.covers(statement.date())) {
      return Verdict.OUTSIDE_KEY_DAYS;
    }
    if (revokedOn != null) {
      return Verdict.REVOKED;
    }
    return tooOld ? Verdict.LIST_TOO_OLD : Verdict.GENUINE;
  }
}
