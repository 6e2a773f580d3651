package vn.motcua.dossier;

/** Why an applicant withdraws. */
public enum WithdrawalCause {
  NO_LONGER_NEEDED,
  MISTAKE,
  WRONG_AGENCY,
  TOO_LONG,
  OTHER
}
