package vn.motcua.dossier;

/** Why the desk does not receive a dossier. */
public enum RefusalCause {
  NOT_COMPETENT,
  NOT_ELIGIBLE,
  PAPERS_NOT_GENUINE,
  DUPLICATE,
  OTHER
}
