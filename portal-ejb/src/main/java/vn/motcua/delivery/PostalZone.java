package vn.motcua.delivery;

/** Where post goes to, seen from the province. */
public enum PostalZone {
  PROVINCE,
  COUNTRY
}
