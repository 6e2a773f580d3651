package vn.motcua.dossier;

/** What an applicant may do with a filed dossier. */
public enum ApplicantAction {
  ANSWER_SUPPLEMENT,
  PAY,
  WITHDRAW,
  OPEN_RESULT
}
