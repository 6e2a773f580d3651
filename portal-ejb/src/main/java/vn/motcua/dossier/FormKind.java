package vn.motcua.dossier;

/**
 * Papers that a move asks issuing for; sent as {@code kind} of the outbox message {@code
 * paper.issue}.
 */
public enum FormKind {
  /** Giấy xác nhận đã nộp, at filing. */
  FILING_CONFIRMATION,
  /** Mẫu 01, at receipt. */
  FORM_01,
  /** Mẫu 02, with a supplement request. */
  FORM_02,
  /** Mẫu 03, with a refusal to receive. */
  FORM_03,
  /** Mẫu 04, with the promise of a later date. */
  FORM_04
}
