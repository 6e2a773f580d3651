package vn.motcua.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A person in the service of a tenant's agencies. */
@Entity
@Table(name = "officer")
public class Officer {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer_seq")
  @SequenceGenerator(name = "officer_seq", sequenceName = "officer_seq", allocationSize = 50)
  private Long id;

  private Long tenantId;
  private String staffNumber;
  private String fullName;

  protected Officer() {}

  public Officer(long tenantId, String staffNumber, String fullName) {
    this.tenantId = tenantId;
    this.staffNumber = staffNumber;
    this.fullName = fullName;
  }

  public Long id() {
    return id;
  }

  public Long tenantId() {
    return tenantId;
  }

  public String staffNumber() {
    return staffNumber;
  }

  public String fullName() {
    return fullName;
  }
}
