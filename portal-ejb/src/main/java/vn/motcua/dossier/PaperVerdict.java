package vn.motcua.dossier;

/** An officer's word on one paper. */
public enum PaperVerdict {
  ACCEPTED,
  NOT_ACCEPTED
}
