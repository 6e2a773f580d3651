package vn.motcua.dossier.domain;

/** What a dossier's history tells of: the moves, and what happens beside them. */
public enum EventKind {
  FILE,
  ACCEPT,
  REFUSE,
  TAKE_UP,
  ASK_SUPPLEMENT,
  ANSWER_SUPPLEMENT,
  REQUIRE_PAYMENT,
  SETTLE_PAYMENT,
  WITHDRAW,
  CONFIRM_WITHDRAWAL,
  STOP,
  EXPIRE,
  DECIDE,
  RETURN,
  CORRECT,
  /** The applicant asks to withdraw after receipt. */
  WITHDRAWAL_ASKED,
  /** The fee due at filing is paid, waived or not due. */
  FEE_SETTLED,
  /** The office apologised and promised a later date (NĐ 61/2018, Điều 19.9). */
  POSTPONED,
  /** Somebody took the current step. */
  STEP_TAKEN,
  /** The dossier went on to the next step. */
  STEP_PASSED,
  /** The leader gave it back to the officer. */
  STEP_RETURNED,
  /** The result was taken back by a signed decision. */
  RESULT_REVOKED
}
