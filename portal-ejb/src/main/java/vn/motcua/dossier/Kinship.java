package vn.motcua.dossier;

/** How an officer is related to a person whose dossiers he must not handle. */
public enum Kinship {
  SELF,
  SPOUSE,
  PARENT,
  CHILD,
  SIBLING,
  OTHER
}
