package vn.motcua.identity;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.organisation.Validity;

/**
 * People and accounts written down in a readable file, without passwords.
 *
 * @param fictional whether everybody in it is invented
 * @param citizens citizens with their account's name
 * @param businesses businesses
 * @param mandates who may act for which business
 * @param staff accounts of officers
 */
public record AccountSeed(
    boolean fictional,
    List<SeedCitizen> citizens,
    List<SeedBusiness> businesses,
    List<SeedMandate> mandates,
    List<SeedStaff> staff)
    implements Serializable {
  private static final String DEMO_FILE = "/vn/motcua/demo/accounts.yaml";
  private static final ObjectReader READER =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build().readerFor(AccountSeed.class);

  /** A citizen. */
  public record SeedCitizen(
      String username,
      String note,
      String identityNumber,
      String fullName,
      LocalDate birthDate,
      IdentityNumber.Sex sex,
      String ethnicity,
      String nationality,
      String addressLine,
      String communeCode,
      String phone,
      String email)
      implements Serializable {

    CitizenView facts() {
      return new CitizenView(
          0,
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

  /** A business. */
  public record SeedBusiness(
      String code, String name, String address, String representative, String phone)
      implements Serializable {

    BusinessView facts() {
      return new BusinessView(0, code, name, address, representative, phone);
    }
  }

  /** A mandate, naming the citizen by user name and the business by code. */
  public record SeedMandate(
      String citizen,
      String business,
      Set<Scope> scopes,
      String source,
      LocalDate from,
      LocalDate to)
      implements Serializable {

    Validity validity() {
      return new Validity(from, to);
    }
  }

  /** An officer's account. */
  public record SeedStaff(String username, String staffNumber, String note)
      implements Serializable {}

  /** The people of the demonstration. */
  public static AccountSeed demo() {
    try (InputStream file = AccountSeed.class.getResourceAsStream(DEMO_FILE)) {
      return READER.readValue(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
