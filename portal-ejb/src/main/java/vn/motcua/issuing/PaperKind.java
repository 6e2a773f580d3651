package vn.motcua.issuing;

/** Kinds of papers the portal hands out, and what stands behind their number. */
public enum PaperKind {
  /** Giấy xác nhận đã nộp hồ sơ, at filing. */
  FILING_CONFIRMATION("XNHS"),
  /**
   * Mẫu 01, giấy tiếp nhận hồ sơ và hẹn trả kết quả (TT 01/2018/TT-VPCP); its number is the order
   * in the book.
   */
  FORM_01(""),
  /** Mẫu 02, phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
  FORM_02("HDHS"),
  /** Mẫu 03, phiếu từ chối tiếp nhận giải quyết hồ sơ. */
  FORM_03("TCHS"),
  /** Mẫu 04, phiếu xin lỗi và hẹn lại ngày trả kết quả. */
  FORM_04("PXL"),
  /** Biên lai thu phí, lệ phí (NĐ 254/2026, Điều 23): eight digits, from 1 each year. */
  FEE_RECEIPT(""),
  /** Confirmation of a company's price; not a receipt of the State and not an invoice. */
  PAYMENT_CONFIRMATION("XNTT"),
  /** The decision on a dossier; the symbol comes from the procedure. */
  RESULT(""),
  /** A separate annex of a result (NĐ 30/2020, Phụ lục I); it bears the result's number. */
  RESULT_ANNEX(""),
  /** The signed decision that takes a result back. */
  REVOCATION("QĐ-TH"),
  /**
   * Bản sao y of a paper that somebody else may have issued (NĐ 30/2020, Điều 25); of no dossier,
   * and no result.
   */
  CERTIFIED_COPY("SY"),
  /** The agency's signed notice that a certified copy is taken back; of no dossier. */
  COPY_REVOCATION("TB-TH");

  private final String symbol;

  PaperKind(String symbol) {
    this.symbol = symbol;
  }

  /** Letters after the number where the kind fixes them, else empty. */
  public String symbol() {
    return symbol;
  }
}
