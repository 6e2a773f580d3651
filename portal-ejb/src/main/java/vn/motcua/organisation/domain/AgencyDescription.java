package vn.motcua.organisation.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.motcua.organisation.Validity;

/** What a body is called, what it belongs to and where it is, during a time. */
@Entity
@Table(name = "agency_description")
public class AgencyDescription {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_description_seq")
  @SequenceGenerator(
      name = "agency_description_seq",
      sequenceName = "agency_description_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private Words words;
  @Embedded private Validity validity;

  protected AgencyDescription() {}

  AgencyDescription(Words words, Validity validity) {
    this.words = words;
    this.validity = validity;
  }

  void endOn(LocalDate last) {
    validity = validity.endingOn(last);
  }

  public Words words() {
    return words;
  }

  public Validity validity() {
    return validity;
  }

  /** The describing values, without time. */
  @Embeddable
  public static class Words {
    private Long parentId;
    private String name;
    private String nameEn;
    private String shortName;
    private String address;
    private String phone;
    private String hours;

    protected Words() {}

    public Words(Long parentId, Names names, Contact contact) {
      this.parentId = parentId;
      this.name = names.name();
      this.nameEn = names.nameEn();
      this.shortName = names.shortName();
      this.address = contact.address();
      this.phone = contact.phone();
      this.hours = contact.hours();
    }

    public Long parentId() {
      return parentId;
    }

    public Names names() {
      return new Names(name, nameEn, shortName);
    }

    public Contact contact() {
      return new Contact(address, phone, hours);
    }
  }

  /** Names of a body. */
  public record Names(String name, String nameEn, String shortName) {}

  /** Where the public finds a body. */
  public record Contact(String address, String phone, String hours) {}
}
