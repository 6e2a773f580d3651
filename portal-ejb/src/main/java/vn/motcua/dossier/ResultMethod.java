package vn.motcua.dossier;

/** How the applicant wants the result. */
public enum ResultMethod {
  ELECTRONIC,
  COUNTER,
  POST
}
