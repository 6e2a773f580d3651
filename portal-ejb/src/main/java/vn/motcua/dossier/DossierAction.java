package vn.motcua.dossier;

/** What moves a dossier from one status to another; each is an edge of the table of moves. */
public enum DossierAction {
  FILE,
  ACCEPT,
  REFUSE,
  TAKE_UP,
  ASK_SUPPLEMENT,
  ANSWER_SUPPLEMENT,
  REQUIRE_PAYMENT,
  SETTLE_PAYMENT,
  WITHDRAW,
  CONFIRM_WITHDRAWAL,
  STOP,
  /** A term ran out: unpaid, or a supplement never answered. */
  EXPIRE,
  DECIDE,
  RETURN,
  /** Administrative correction of a wrong ending, by a manager with a reason. */
  CORRECT
}
