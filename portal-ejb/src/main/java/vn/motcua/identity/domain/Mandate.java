package vn.motcua.identity.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.identity.MandateView;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.organisation.Validity;

/** A citizen's dated right to act for a business, with where it comes from. */
@Entity
@Table(name = "mandate")
public class Mandate {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate_seq")
  @SequenceGenerator(name = "mandate_seq", sequenceName = "mandate_seq", allocationSize = 50)
  private Long id;

  private Long citizenId;
  private Long businessId;
  private String scopes;
  private String source;
  @Embedded private Validity validity;

  protected Mandate() {}

  public Mandate(
      long citizenId, long businessId, Set<Scope> scopes, String source, Validity validity) {
    this.citizenId = citizenId;
    this.businessId = businessId;
    this.scopes = new TreeSet<>(scopes).stream().map(Scope::name).collect(Collectors.joining(","));
    this.source = source;
    this.validity = validity;
  }

  public Long id() {
    return id;
  }

  public Long citizenId() {
    return citizenId;
  }

  public Long businessId() {
    return businessId;
  }

  /** Whether the mandate allows it on the day. */
  public boolean allows(Scope scope, LocalDate day) {
    return validity.contains(day) && scopes().contains(scope);
  }

  public void end(LocalDate last) {
    validity = validity.endingOn(last);
  }

  public boolean isValidOn(LocalDate day) {
    return validity.contains(day);
  }

  private Set<Scope> scopes() {
    return Stream.of(scopes.split(",")).map(Scope::valueOf).collect(Collectors.toSet());
  }

  public MandateView view(Business business) {
    return new MandateView(id, business.view(), scopes(), source, validity);
  }
}
