package vn.motcua.organisation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.Refusal;

/**
 * A body with one code for its whole life. Its name, place in the tree and address change in dated
 * descriptions; when it is merged it ends and names its successor.
 */
@Entity
@Table(name = "agency")
public class Agency {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_seq")
  @SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq", allocationSize = 50)
  private Long id;

  private Long tenantId;
  private String code;

  @Enumerated(EnumType.STRING)
  private AgencyKind kind;

  @Embedded private Validity validity;
  private Long successorId;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
  @JoinColumn(name = "agency_id", nullable = false)
  @OrderBy("validity.from")
  private List<AgencyDescription> descriptions = new ArrayList<>();

  @Version private int version;

  protected Agency() {}

  public Agency(
      long tenantId,
      AgencyCode code,
      AgencyKind kind,
      Validity validity,
      AgencyDescription.Words words) {
    this.tenantId = tenantId;
    this.code = code.text();
    this.kind = kind;
    this.validity = validity;
    descriptions.add(new AgencyDescription(words, validity));
  }

  /**
   * Gives the body another name, place or address from a day on.
   *
   * @throws Refusal if the day does not lie after the beginning of the description in force
   */
  public void describe(AgencyDescription.Words words, LocalDate from) {
    AgencyDescription last = descriptions.get(descriptions.size() - 1);
    if (!from.isAfter(last.validity().from()) || !validity.contains(from)) {
      throw new Refusal("organisation.change-too-early", code, last.validity().from());
    }
    last.endOn(from.minusDays(1));
    descriptions.add(new AgencyDescription(words, new Validity(from, validity.to())));
  }

  /**
   * Ends the body; its rows go on under the successor.
   *
   * @throws Refusal if it has ended, ends before it begins, or the successor cannot take its rows
   */
  public void end(LocalDate last, Agency successor) {
    if (validity.to() != null || last.isBefore(validity.from())) {
      throw new Refusal("organisation.end-not-possible", code);
    }
    if (successor == null || successor == this || !successor.tenantId.equals(tenantId)) {
      throw new Refusal("organisation.successor-not-possible", code);
    }
    validity = validity.endingOn(last);
    successorId = successor.id;
    descriptions.get(descriptions.size() - 1).endOn(last);
  }

  public Long id() {
    return id;
  }

  public Long tenantId() {
    return tenantId;
  }

  public AgencyCode code() {
    return AgencyCode.of(code);
  }

  public AgencyKind kind() {
    return kind;
  }

  public Validity validity() {
    return validity;
  }

  public Long successorId() {
    return successorId;
  }

  public List<AgencyDescription> descriptions() {
    return List.copyOf(descriptions);
  }
}
