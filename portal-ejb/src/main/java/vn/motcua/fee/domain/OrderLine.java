package vn.motcua.fee.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Tariff;
import vn.motcua.catalogue.Words;
import vn.motcua.fee.FeeLine;

/** A row of the sum as it was when the order was made; later tariffs do not touch it. */
@Embeddable
public class OrderLine {
  private String feeKey;
  private String nameVi;
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Fee.Kind kind;

  private String basis;

  @Enumerated(EnumType.STRING)
  private Tariff.Per per;

  private long quantity;
  private Long unitAmount;
  private long fullAmount;
  private long amount;
  private String exemptionCode;
  private String exemptionLabel;

  protected OrderLine() {}

  OrderLine(FeeLine line) {
    feeKey = line.key();
    nameVi = line.name().vi();
    nameEn = line.name().en();
    kind = line.kind();
    basis = line.basis() == null ? null : line.basis().vi();
    per = line.per();
    quantity = line.quantity();
    unitAmount = line.unitAmount();
    fullAmount = line.fullAmount();
    amount = line.amount();
    if (line.exemption() != null) {
      exemptionCode = line.exemption().code();
      exemptionLabel = line.exemption().label().vi();
    }
  }

  public String feeKey() {
    return feeKey;
  }

  public Words name() {
    return new Words(nameVi, nameEn);
  }

  public Fee.Kind kind() {
    return kind;
  }

  public String basis() {
    return basis;
  }

  public Tariff.Per per() {
    return per;
  }

  public long quantity() {
    return quantity;
  }

  public Long unitAmount() {
    return unitAmount;
  }

  public long fullAmount() {
    return fullAmount;
  }

  public long amount() {
    return amount;
  }

  public String exemptionCode() {
    return exemptionCode;
  }

  public String exemptionLabel() {
    return exemptionLabel;
  }
}
