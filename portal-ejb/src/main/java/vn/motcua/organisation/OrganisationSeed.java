package vn.motcua.organisation;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.motcua.organisation.OrganisationSetup.Description;

/**
 * An organisation written down in a readable file, to be set up as a whole.
 *
 * @param fictional whether everything in it is invented
 * @param tenants legal persons
 * @param agencies bodies, each after the body above it and after its successor is known
 * @param hours hours for the public, for every agency
 * @param services whom a centre receives for
 * @param positionsFrom first day of every position that says nothing else
 * @param officers people with their positions
 */
public record OrganisationSeed(
    boolean fictional,
    List<SeedTenant> tenants,
    List<SeedAgency> agencies,
    String hours,
    List<SeedService> services,
    LocalDate positionsFrom,
    List<SeedOfficer> officers)
    implements Serializable {
  private static final String DEMO_FILE = "/vn/motcua/demo/organisation.yaml";
  private static final ObjectReader READER =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .build()
          .readerFor(OrganisationSeed.class);

  /** A legal person. */
  public record SeedTenant(String code, String name) implements Serializable {}

  /** A body; {@code to}, {@code successor} and {@code reason} belong to one that has ended. */
  public record SeedAgency(
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
      String reason)
      implements Serializable {

    Description description(String hours) {
      return new Description(name, nameEn, shortName, address, phone, hours);
    }
  }

  /** A centre and the bodies it receives for. */
  public record SeedService(String centre, List<String> serves, LocalDate from)
      implements Serializable {}

  /** A person. */
  public record SeedOfficer(
      String staffNumber, String tenant, String fullName, List<SeedPosition> positions)
      implements Serializable {}

  /** A position; without a first day it begins on the file's usual one. */
  public record SeedPosition(String agency, String role, String title, LocalDate from, LocalDate to)
      implements Serializable {
    Validity validity(LocalDate usualFrom) {
      return new Validity(Objects.requireNonNullElse(from, usualFrom), to);
    }
  }

  /** The organisation of the demonstration. */
  public static OrganisationSeed demo() {
    return read(OrganisationSeed.class.getResourceAsStream(DEMO_FILE));
  }

  /**
   * Reads a file.
   *
   * @throws UncheckedIOException if it has another form
   */
  static OrganisationSeed read(InputStream file) {
    try (file) {
      return READER.readValue(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
