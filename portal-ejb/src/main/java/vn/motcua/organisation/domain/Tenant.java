package vn.motcua.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A legal person that owns rows: no other tenant's staff ever sees them. */
@Entity
@Table(name = "tenant")
public class Tenant {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tenant_seq")
  @SequenceGenerator(name = "tenant_seq", sequenceName = "tenant_seq", allocationSize = 50)
  private Long id;

  private String code;
  private String name;

  protected Tenant() {}

  public Tenant(String code, String name) {
    this.code = code;
    this.name = name;
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }
}
