package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import vn.motcua.As;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Officers of no other test with keys of the demonstration's authority, and what they sign. */
@ApplicationScoped
public class SigningOfficers {
  static final String PIN = "246810";
  private static final AtomicLong NEXT = new AtomicLong(9_000_000);

  @EJB private DemoAuthority authority;
  @EJB private OfficerSigning signing;
  @Inject private PortalClock clock;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  /** Nobody has this number yet, nor a certificate under it. */
  static long unknown() {
    return NEXT.incrementAndGet();
  }

  /** An officer with a certificate. */
  public long make() {
    long id = unknown();
    certify(id);
    return id;
  }

  /** Asks the authority for this officer's certificate. */
  public void certify(long id) {
    system()
        .run(
            () ->
                authority.certifyOfficer(
                    new CertifyOfficer(
                        id, "Trần Thị Mẫu", "Chủ tịch", "UBND phường Hòa Mẫu", PIN.toCharArray())));
  }

  static List<DocumentToSign> papers() {
    byte[] pdf = Samples.pdf();
    return List.of(
        DocumentToSign.pdf("pdf", pdf, Samples.block().place(), null),
        DocumentToSign.xml("xml", Samples.envelope(pdf).toXml()));
  }

  /** A transaction for papers of the officer. */
  public SigningOrder opened(long officerId) {
    return system()
        .call(() -> signing.open("dossier", officerId, papers(), clock.now().plusSeconds(60)));
  }

  /** Signs what was laid out for him. */
  public SignedSet sign(SigningOrder order) {
    return system().call(() -> signing.sign(order, PIN.toCharArray()));
  }

  /** Opens a transaction and signs with this PIN. */
  public SignedSet sign(long officerId, String pin) {
    return system().call(() -> signing.sign(opened(officerId), pin.toCharArray()));
  }

  /** This order is refused for this reason, with the right PIN. */
  public void assertRefused(String key, SigningOrder order) {
    assertEquals(key, assertThrows(Refusal.class, () -> sign(order)).messageKey());
  }

  /** A new order is refused for this reason. */
  public void assertRefused(String key, long officerId, String pin) {
    assertEquals(key, assertThrows(Refusal.class, () -> sign(officerId, pin)).messageKey());
  }

  /** How often his key was used, or refused, with this outcome (an SQL pattern). */
  public long acts(long officerId, String outcome) throws SQLException {
    return Long.parseLong(
        text(
            "select count(*) from signing_act where outcome like '"
                + outcome
                + "' and key_name = 'officer-"
                + officerId
                + "'"));
  }

  /** The first value of a query, empty if there is none. */
  public String text(String query) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
