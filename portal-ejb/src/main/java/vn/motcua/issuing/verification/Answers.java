package vn.motcua.issuing.verification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.issuing.SignatureCheck;
import vn.motcua.issuing.SignatureCheck.Answered;
import vn.motcua.issuing.SignatureCheck.Status;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.Verdict;

/**
 * Turns what was found into questions and answers. A question that the check did not get to says
 * so: it is never answered by yes because nothing was found.
 */
final class Answers {
  private static final Set<SignatureCheck> OF_LIBRARY =
      EnumSet.of(SignatureCheck.STRONG_ALGORITHM, SignatureCheck.CONCLUDED);
  private static final Set<SignatureCheck> OF_CERTIFICATE =
      EnumSet.of(
          SignatureCheck.FOR_SIGNING,
          SignatureCheck.VALID_AT_SIGNING,
          SignatureCheck.NOT_REVOKED,
          SignatureCheck.NOT_EXPIRED);

  private final Set<VerificationReason> reasons;
  private final List<SignatureView> signatures;

  private Answers(Set<VerificationReason> reasons, List<SignatureView> signatures) {
    this.reasons = reasons;
    this.signatures = signatures;
  }

  static List<Answered> of(Set<VerificationReason> reasons, List<SignatureView> signatures) {
    Answers answers = new Answers(reasons, signatures);
    List<Answered> all = new ArrayList<>();
    for (SignatureCheck check : SignatureCheck.values()) {
      all.add(answers.answer(check));
    }
    return all;
  }

  private Answered answer(SignatureCheck check) {
    Optional<VerificationReason> why =
        check.reasons().stream().filter(reasons::contains).findFirst();
    if (why.isPresent()) {
      return new Answered(check, status(why.get().verdict()), why.get());
    }
    if (!reached(check)) {
      return new Answered(check, Status.NOT_REACHED, null);
    }
    boolean absent =
        check == SignatureCheck.TIME_STAMP
            && signatures.stream().allMatch(s -> s.stampedAt() == null);
    return new Answered(check, absent ? Status.ABSENT : Status.PASSED, null);
  }

  private static Status status(Verdict verdict) {
    return switch (verdict) {
      case VALID -> Status.PASSED;
      case INVALID -> Status.FAILED;
      case INDETERMINATE -> Status.UNKNOWN;
    };
  }

  private boolean reached(SignatureCheck check) {
    if (signatures.isEmpty()) {
      return check.ordinal() < firstFailed() && check.ordinal() <= SignatureCheck.SIGNED.ordinal();
    }
    if (OF_LIBRARY.contains(check)) {
      return !reasons.contains(VerificationReason.CHANGED_AFTER_SIGNING);
    }
    return !OF_CERTIFICATE.contains(check)
        || !reasons.contains(VerificationReason.UNTRUSTED_ISSUER);
  }

  private int firstFailed() {
    for (SignatureCheck check : SignatureCheck.values()) {
      if (check.reasons().stream().anyMatch(reasons::contains)) {
        return check.ordinal();
      }
    }
    return 0;
  }
}
