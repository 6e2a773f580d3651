package vn.motcua.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.motcua.dossier.SupplementItem;

/** One point of a request, with the answer before it and after it as JSON. */
@Entity
@Table(name = "dossier_supplement_item")
public class SupplementPoint {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_supplement_item_seq")
  @SequenceGenerator(
      name = "dossier_supplement_item_seq",
      sequenceName = "dossier_supplement_item_seq")
  private Long id;

  private long supplementId;
  private int place;

  @Enumerated(EnumType.STRING)
  private SupplementItem.Kind kind;

  private String target;
  private String note;
  private String oldValue;
  private String newValue;

  protected SupplementPoint() {}

  public SupplementPoint(long supplementId, int place, SupplementItem item, String oldValue) {
    this.supplementId = supplementId;
    this.place = place;
    this.kind = item.kind();
    this.target = item.target();
    this.note = item.note();
    this.oldValue = oldValue;
  }

  public void answered(String value) {
    newValue = value;
  }

  public long supplementId() {
    return supplementId;
  }

  public SupplementItem item() {
    return new SupplementItem(kind, target, note);
  }

  public String oldValue() {
    return oldValue;
  }

  public String newValue() {
    return newValue;
  }
}
