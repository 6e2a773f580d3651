package vn.motcua.fee.domain;

/** What moves a payment order from one status to another. */
public enum OrderAction {
  ORDER,
  WAIVE,
  START,
  FAIL,
  CONFIRM,
  COLLECT,
  EXPIRE,
  CANCEL,
  OWE_REFUND,
  REFUND
}
