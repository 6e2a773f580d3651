package vn.motcua.dossier;

/** What was decided: granted or refused after examination; both end in a signed decision. */
public enum Outcome {
  GRANTED,
  REFUSED
}
