package vn.motcua.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.identity.IdentityNumber;
import vn.motcua.identity.MandateView;
import vn.motcua.organisation.AgencyKind;

/** The seed files of organisation and people, read strictly: an unknown word is an error. */
final class SeedFiles {
  private SeedFiles() {}

  /** Reads {@code organisation.yaml}. */
  static OrganisationSeed organisation() {
    return read("organisation.yaml", OrganisationSeed.class);
  }

  /** Reads {@code accounts.yaml}. */
  static PeopleSeed people() {
    return read("accounts.yaml", PeopleSeed.class);
  }

  private static <T> T read(String file, Class<T> type) {
    try (InputStream in = SeedFiles.class.getResourceAsStream(file)) {
      return new ObjectMapper(new YAMLFactory())
          .registerModule(new JavaTimeModule())
          .readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record OrganisationSeed(
      boolean fictional,
      List<TenantSeed> tenants,
      List<AgencySeed> agencies,
      String hours,
      List<ServiceSeed> services,
      LocalDate positionsFrom,
      List<OfficerSeed> officers) {}

  record TenantSeed(String code, String name) {}

  record AgencySeed(
      String code,
      String tenant,
      AgencyKind kind,
      String parent,
      String name,
      String nameEn,
      String shortName,
      String address,
      String phone,
      LocalDate from,
      LocalDate to,
      String successor,
      String reason) {}

  record ServiceSeed(String centre, List<String> serves, LocalDate from) {}

  record OfficerSeed(
      String staffNumber, String tenant, String fullName, List<PositionSeed> positions) {}

  record PositionSeed(String agency, String role, String title, LocalDate from, LocalDate to) {}

  record PeopleSeed(
      boolean fictional,
      List<CitizenSeed> citizens,
      List<BusinessSeed> businesses,
      List<MandateSeed> mandates,
      List<StaffSeed> staff) {}

  record CitizenSeed(
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
      String email) {}

  record BusinessSeed(
      String code, String name, String address, String representative, String phone) {}

  record MandateSeed(
      String citizen,
      String business,
      Set<MandateView.Scope> scopes,
      String source,
      LocalDate from,
      LocalDate to) {}

  record StaffSeed(String username, String staffNumber, String note) {}
}
