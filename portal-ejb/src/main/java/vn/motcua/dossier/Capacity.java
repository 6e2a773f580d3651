package vn.motcua.dossier;

/** In what right the submitter acts for the subject. */
public enum Capacity {
  SELF,
  FAMILY,
  MANDATE,
  COMPANY,
  CLERK
}
