package vn.motcua.dossier;

/** The ten national statuses, and the draft that has none. */
public enum DossierStatus {
  /** Still being written; no office sees it. */
  DRAFT(0),
  /** Mới đăng ký. */
  NEW(1),
  /** Được tiếp nhận. */
  RECEIVED(2),
  /** Không được tiếp nhận. */
  NOT_RECEIVED(3),
  /** Đang xử lý. */
  PROCESSING(4),
  /** Yêu cầu bổ sung giấy tờ. */
  SUPPLEMENT(5),
  /** Yêu cầu thực hiện nghĩa vụ tài chính. */
  FINANCIAL(6),
  /** Công dân yêu cầu rút hồ sơ. */
  WITHDRAWN(7),
  /** Dừng xử lý. */
  STOPPED(8),
  /** Đã xử lý xong. */
  DONE(9),
  /** Đã trả kết quả. */
  RETURNED(10);

  private final int nationalCode;

  DossierStatus(int nationalCode) {
    this.nationalCode = nationalCode;
  }

  /** Code of the national portal's list, 1 to 10; 0 for a draft, which it does not know. */
  public int nationalCode() {
    return nationalCode;
  }

  /** Nothing but an administrative correction leads out of it. */
  public boolean isFinal() {
    return this == NOT_RECEIVED || this == WITHDRAWN || this == STOPPED || this == RETURNED;
  }

  /** Key of its name in the bundle. */
  public String nameKey() {
    return "dossier.status." + name();
  }
}
