package vn.motcua.organisation;

/** What sort of body an agency is. */
public enum AgencyKind {
  /** People's Committee of a province. */
  PROVINCE,
  /** Department of a province. */
  DEPARTMENT,
  /** One-stop centre; receives for the bodies it serves and decides nothing itself. */
  CENTRE,
  /** People's Committee of a commune or ward. */
  COMMUNE,
  /** Part of a body, such as an office or a room; its rows are the body's rows. */
  UNIT,
  POLICE,
  /** A company that provides public utilities. */
  PROVIDER
}
