package vn.motcua.dossier;

/**
 * The desk's queue of dossiers filed online.
 *
 * @param tab which
 * @param procedureCode null = all
 * @param after {@link IntakePage#next()} of the page before, null = first
 * @param size 1 to 100
 */
public record IntakeQuery(Tab tab, String procedureCode, String words, String after, int size) {

  public static IntakeQuery waiting() {
    return new IntakeQuery(Tab.WAITING, null, null, null, 20);
  }

  /** Tabs of the desk. */
  public enum Tab {
    /** Chờ tiếp nhận, least time left first. */
    WAITING,
    /** Chờ nộp phí: the desk cannot receive them yet. */
    UNPAID,
    /** Đã yêu cầu bổ sung before receipt. */
    SUPPLEMENT,
    /** Có kết quả, to hand over. */
    TO_RETURN
  }
}
