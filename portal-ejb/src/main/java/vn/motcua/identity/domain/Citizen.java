package vn.motcua.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.ContactView;
import vn.motcua.identity.IdentityNumber;

/** A citizen, known by the identity number. */
@Entity
@Table(name = "citizen")
public class Citizen {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "citizen_seq")
  @SequenceGenerator(name = "citizen_seq", sequenceName = "citizen_seq", allocationSize = 50)
  private Long id;

  private String identityNumber;
  private String fullName;
  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  private IdentityNumber.Sex sex;

  private String ethnicity;
  private String nationality;
  private String addressLine;
  private String communeCode;
  private String phone;
  private String email;
  private String postAddress;
  private boolean mailWanted;
  @Version private int version;

  protected Citizen() {}

  /** The id of the facts is ignored; the row gets its own. */
  public Citizen(CitizenView facts) {
    identityNumber = facts.identityNumber();
    fullName = facts.fullName();
    birthDate = facts.birthDate();
    sex = facts.sex();
    ethnicity = facts.ethnicity();
    nationality = facts.nationality();
    addressLine = facts.address().line();
    communeCode = facts.address().communeCode();
    phone = facts.phone();
    email = facts.email();
    mailWanted = true;
  }

  public Long id() {
    return id;
  }

  /** How to reach them; nothing of who they are can be changed. */
  public void reachedBy(String phone, String postAddress) {
    this.phone = phone;
    this.postAddress = postAddress;
  }

  /** A mail address that was confirmed, or null for none any more. */
  public void confirmEmail(String confirmed) {
    email = confirmed;
  }

  public void wantMail(boolean wanted) {
    mailWanted = wanted;
  }

  /**
   * @param waitingEmail address that waits for its code, null for none
   */
  public ContactView contact(String waitingEmail) {
    return new ContactView(phone, email, waitingEmail, postAddress, mailWanted);
  }

  public CitizenView view() {
    return new CitizenView(
        id,
        identityNumber,
        fullName,
        birthDate,
        sex,
        ethnicity,
        nationality,
        new CitizenView.Address(addressLine, communeCode),
        phone,
        email);
  }
}
