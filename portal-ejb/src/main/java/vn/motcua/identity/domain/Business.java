package vn.motcua.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.motcua.identity.BusinessView;

/** A business, known by its code. */
@Entity
@Table(name = "business")
public class Business {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "business_seq")
  @SequenceGenerator(name = "business_seq", sequenceName = "business_seq", allocationSize = 50)
  private Long id;

  private String code;
  private String name;
  private String address;
  private String representative;
  private String phone;
  @Version private int version;

  protected Business() {}

  /** The id of the facts is ignored; the row gets its own. */
  public Business(BusinessView facts) {
    code = facts.code();
    name = facts.name();
    address = facts.address();
    representative = facts.representative();
    phone = facts.phone();
  }

  public Long id() {
    return id;
  }

  public BusinessView view() {
    return new BusinessView(id, code, name, address, representative, phone);
  }
}
