package vn.motcua.organisation.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.motcua.organisation.Validity;

/** A centre receives dossiers for a body during a time. */
@Entity
@Table(name = "served_body")
public class ServedBody {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "served_body_seq")
  @SequenceGenerator(
      name = "served_body_seq",
      sequenceName = "served_body_seq",
      allocationSize = 50)
  private Long id;

  private Long centreId;
  private Long servedId;
  @Embedded private Validity validity;

  protected ServedBody() {}

  public ServedBody(long centreId, long servedId, Validity validity) {
    this.centreId = centreId;
    this.servedId = servedId;
    this.validity = validity;
  }

  public Long centreId() {
    return centreId;
  }

  public Long servedId() {
    return servedId;
  }

  public Validity validity() {
    return validity;
  }
}
