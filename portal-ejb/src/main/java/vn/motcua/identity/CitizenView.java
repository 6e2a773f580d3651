package vn.motcua.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A citizen as the portal knows them, for prefilling forms.
 *
 * @param id id inside the portal
 * @param identityNumber twelve digits
 * @param fullName name as in the identity document
 * @param birthDate date of birth
 * @param sex male or female
 * @param ethnicity people (dân tộc)
 * @param nationality nationality
 * @param address place of residence
 * @param phone telephone, may be null
 * @param email mail address, may be null
 */
public record CitizenView(
    long id,
    String identityNumber,
    String fullName,
    LocalDate birthDate,
    IdentityNumber.Sex sex,
    String ethnicity,
    String nationality,
    Address address,
    String phone,
    String email)
    implements Serializable {

  /**
   * Place of residence.
   *
   * @param line street, hamlet or group
   * @param communeCode code of the commune's agency, newer form
   */
  public record Address(String line, String communeCode) implements Serializable {}

  /** The number for lists. */
  public String maskedNumber() {
    return IdentityNumber.mask(identityNumber);
  }
}
