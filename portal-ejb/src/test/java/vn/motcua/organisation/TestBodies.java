package vn.motcua.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.As;
import vn.motcua.organisation.OrganisationSetup.AddAgency;
import vn.motcua.organisation.OrganisationSetup.Description;
import vn.motcua.organisation.OrganisationSetup.GivePosition;
import vn.motcua.shared.Roles;

/** Sets up agencies and officers for container tests, each time under codes never used before. */
@Stateless
@PermitAll
public class TestBodies {
  public static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @EJB private OrganisationSetup setup;
  @EJB private Agencies agencies;

  /**
   * A legal person with one agency.
   *
   * @param tenant code of the tenant
   * @param code code of its agency
   */
  public record Body(String tenant, String code) {}

  /** A position with the officer who holds it. */
  public record Seat(long officerId, long positionId, String staffNumber) {}

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  private static int next() {
    return NUMBER.incrementAndGet();
  }

  /** A new tenant with a new agency of the kind. */
  public Body body(AgencyKind kind) {
    int number = next();
    Body body = new Body("TEST" + number, "Y%02d.%03d".formatted(number % 90 + 10, number));
    system()
        .run(
            () -> {
              setup.addTenant(body.tenant(), "Test " + number);
              add(body.tenant(), body.code(), kind, null);
            });
    return body;
  }

  /** Another agency of the same tenant below it. */
  public String below(Body body, AgencyKind kind) {
    String code = body.code() + "." + (100 + next());
    system().run(() -> add(body.tenant(), code, kind, body.code()));
    return code;
  }

  private void add(String tenant, String code, AgencyKind kind, String parent) {
    Description description =
        new Description("Name " + code, "Name " + code, code, "address", "1", "hours");
    setup.addAgency(
        new AddAgency(tenant, code, kind, parent, description, Validity.since(BEGINNING)));
  }

  /** A new officer in the role. */
  public Seat seat(Body body, String agency, String role, Validity validity) {
    String number = "T-" + next();
    return system()
        .call(
            () -> {
              long officer = setup.addOfficer(body.tenant(), number, "Officer " + number);
              GivePosition give = new GivePosition(number, agency, role, "title", validity);
              return new Seat(officer, setup.givePosition(give), number);
            });
  }

  /** The id of an agency. */
  public long id(String code) {
    return agencies.byCode(code).id();
  }
}
