package vn.motcua.dossier;

/** Tabs of an officer's work. */
public enum WorklistTab {
  /** Mới giao: of my unit or handed to me, not taken yet. */
  NEW,
  /** Đang làm: I have it and can go on. */
  MINE,
  /** Chờ bổ sung. */
  SUPPLEMENT,
  /** Chờ ký. */
  SIGNATURE,
  /** Quá hạn: my step's term is past. */
  OVERDUE,
  /** Tất cả của đơn vị. */
  UNIT
}
