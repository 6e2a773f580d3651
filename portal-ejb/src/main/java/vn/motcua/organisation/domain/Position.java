package vn.motcua.organisation.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.motcua.organisation.PositionView;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.Refusal;

/** A role that an officer has at an agency during a time. */
@Entity
@Table(name = "staff_position")
public class Position {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_position_seq")
  @SequenceGenerator(
      name = "staff_position_seq",
      sequenceName = "staff_position_seq",
      allocationSize = 50)
  private Long id;

  private Long officerId;
  private Long agencyId;
  private Long tenantId;
  private String role;
  private String title;
  @Embedded private Validity validity;

  protected Position() {}

  /**
   * @throws Refusal if officer and agency belong to different tenants
   */
  public Position(Officer officer, Agency agency, String role, String title, Validity validity) {
    if (!officer.tenantId().equals(agency.tenantId())) {
      throw new Refusal("organisation.position-across-tenants");
    }
    this.officerId = officer.id();
    this.agencyId = agency.id();
    this.tenantId = agency.tenantId();
    this.role = role;
    this.title = title;
    this.validity = validity;
  }

  /**
   * Ends the position after a last day.
   *
   * @throws Refusal if the day lies before its first
   */
  public void end(LocalDate last) {
    if (last.isBefore(validity.from())) {
      throw new Refusal("organisation.position-end-too-early", validity.from());
    }
    validity = validity.endingOn(last);
  }

  public PositionView view() {
    return new PositionView(id, officerId, agencyId, tenantId, role, title, validity);
  }
}
