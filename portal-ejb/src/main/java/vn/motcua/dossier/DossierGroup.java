package vn.motcua.dossier;

/** How the applicant's list is divided. */
public enum DossierGroup {
  NEEDS_YOU,
  IN_PROGRESS,
  DONE
}
