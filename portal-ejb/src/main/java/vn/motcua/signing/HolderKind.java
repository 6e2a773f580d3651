package vn.motcua.signing;

/** Whose certificate it is. */
public enum HolderKind {
  OFFICER,
  ORGANISATION
}
