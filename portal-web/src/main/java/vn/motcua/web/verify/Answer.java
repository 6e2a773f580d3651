package vn.motcua.web.verify;

import java.util.List;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.signing.Verdict;

/**
 * The answer of a verification in one look.
 *
 * @param look ok, err, warn or none, never the only sign
 * @param icon its icon
 * @param key key of its heading, {@code <key>-more} of what follows
 */
public record Answer(String look, String icon, String key) {
  private static final List<VerificationReason> CHANGED =
      List.of(
          VerificationReason.CHANGED_AFTER_SIGNING,
          VerificationReason.DIFFERS_FROM_RELEASED,
          VerificationReason.UNKNOWN_SIGNATURES,
          VerificationReason.UNKNOWN_STRUCTURE);
  private static final List<VerificationReason> UNSIGNED =
      List.of(VerificationReason.NO_SIGNATURE, VerificationReason.UNKNOWN_FORMAT);

  /** The answer of a report; its worst reason decides. */
  public static Answer of(VerificationReport report) {
    List<VerificationReason> reasons = report.reasons();
    if (reasons.contains(VerificationReason.RESULT_REVOKED)) {
      return new Answer("err", "close", "verify.revoked");
    }
    if (report.verdict() == Verdict.VALID) {
      return new Answer("ok", "done", "verify.valid");
    }
    if (reasons.stream().anyMatch(UNSIGNED::contains)) {
      return new Answer("none", "info", "verify.unsigned");
    }
    if (reasons.stream().anyMatch(CHANGED::contains)) {
      return new Answer("err", "error", "verify.changed");
    }
    if (report.verdict() == Verdict.INVALID) {
      return new Answer("err", "error", "verify.invalid");
    }
    return reasons.contains(VerificationReason.NOT_RELEASED_BY_US)
        ? new Answer("none", "info", "verify.foreign")
        : new Answer("warn", "clock", "verify.later");
  }
}
