package vn.motcua.issuing;

import java.util.Arrays;
import java.util.Optional;

/**
 * The papers we have a layout for. Procedures name results by {@link #key}; nothing else opens a
 * template.
 */
public enum PaperTemplate {
  FILING_CONFIRMATION("giay-xac-nhan-da-nop"),
  FORM_01("mau-01"),
  FORM_02("mau-02"),
  FORM_03("mau-03"),
  FORM_04("mau-04"),
  FEE_RECEIPT("bien-lai-dien-tu"),
  PAYMENT_CONFIRMATION("xac-nhan-thanh-toan"),
  COPY_REVOCATION("thong-bao-thu-hoi-ban-sao"),
  BIRTH_EXTRACT("trich-luc-khai-sinh"),
  CRIMINAL_RECORD("phieu-ly-lich-tu-phap"),
  HOUSEHOLD_BUSINESS("gcn-ho-kinh-doanh"),
  TRANSPORT_LICENCE("giay-phep-van-tai"),
  WATER_CONTRACT("hop-dong-cap-nuoc"),
  NOTICE_OF_RESULT("thong-bao-ket-qua"),
  REFUSAL("quyet-dinh-tu-choi"),
  REVOCATION("quyet-dinh-thu-hoi");

  private final String key;

  PaperTemplate(String key) {
    this.key = key;
  }

  /** Name of the layout's file and in procedures. */
  public String key() {
    return key;
  }

  /** The layout a procedure names; the general notice where it names none that we have. */
  public static PaperTemplate ofResult(String key) {
    Optional<PaperTemplate> found =
        Arrays.stream(values()).filter(template -> template.key.equals(key)).findFirst();
    return found.filter(t -> t.ordinal() >= BIRTH_EXTRACT.ordinal()).orElse(NOTICE_OF_RESULT);
  }
}
