package vn.motcua.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.As;
import vn.motcua.identity.IdentityNumber.Sex;
import vn.motcua.shared.Roles;

/** Enters people and accounts for container tests, each time under names never used before. */
@Stateless
@PermitAll
public class TestPeople {
  public static final String PASSWORD = "mật khẩu thử";
  private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

  @EJB private AccountAdministration administration;

  /** A citizen with an account. */
  public record Somebody(String username, String identityNumber, long citizenId, long accountId) {}

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  /** A new citizen with an account. */
  public Somebody citizen() {
    int number = NUMBER.incrementAndGet();
    String identity = "099190" + number;
    String username = "tester-" + number;
    return system()
        .call(
            () -> {
              long citizen = administration.addCitizen(facts(identity));
              long account =
                  administration.openForCitizen(username, citizen, PASSWORD.toCharArray());
              return new Somebody(username, identity, citizen, account);
            });
  }

  private static CitizenView facts(String identity) {
    return new CitizenView(
        0,
        identity,
        "Người Thử",
        LocalDate.of(1990, 1, 1),
        Sex.FEMALE,
        "Kinh",
        "Việt Nam",
        new CitizenView.Address("Số 1", "H99.12"),
        null,
        identity + "@example.com");
  }

  /** A new account for an officer. */
  public String officer(long officerId) {
    String username = "officer-" + NUMBER.incrementAndGet();
    system().run(() -> administration.openForOfficer(username, officerId, PASSWORD.toCharArray()));
    return username;
  }

  /** A new business. */
  public long business() {
    int number = NUMBER.incrementAndGet();
    String code = "099191" + number;
    return system()
        .call(
            () ->
                administration.addBusiness(
                    new BusinessView(0, code, "Hộ kinh doanh Thử", "a", "r", null)));
  }
}
