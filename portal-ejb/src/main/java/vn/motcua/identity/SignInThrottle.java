package vn.motcua.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.identity.domain.PasswordPolicy;
import vn.motcua.identity.domain.SubjectDigest;
import vn.motcua.identity.domain.ThrottleRow;
import vn.motcua.shared.EnsuredRow;
import vn.motcua.shared.PortalClock;

/**
 * Slows down guessing, per account and per network address. Counted in the database, so that
 * neither a restart nor another node forgets it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInThrottle {
  private static final Duration KEPT = Duration.ofDays(2);

  private static final EnsuredRow<ThrottleRow> ROW =
      new EnsuredRow<>(
          ThrottleRow.class,
          "subject",
          "insert into sign_in_throttle (subject, failures) values (?1, 0)");

  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  private final PasswordPolicy policy = PasswordPolicy.shipped();

  /**
   * Counts an attempt before it is checked.
   *
   * @param subject account or typed name
   * @param address network address
   * @return until when nothing may be tried, empty if the attempt may go on
   */
  public Optional<Instant> beginAttempt(String subject, String address) {
    Instant now = clock.now();
    ThrottleRow account = locked(SubjectDigest.of("account", subject));
    ThrottleRow network = locked(SubjectDigest.of("address", address));
    Optional<Instant> blocked =
        Stream.of(account, network)
            .flatMap(row -> row.blockedAt(now).stream())
            .max(Comparator.naturalOrder());
    if (blocked.isEmpty()) {
      account.count(now, policy.account());
      network.count(now, policy.address());
    }
    return blocked;
  }

  /** Takes the attempt back: name and password were right. */
  public void succeeded(String subject, String address) {
    locked(SubjectDigest.of("account", subject)).clear();
    locked(SubjectDigest.of("address", address)).takeBackOne();
  }

  private ThrottleRow locked(String digest) {
    return ROW.locked(entities, digest);
  }

  @Schedule(hour = "3", minute = "20", persistent = false, info = "sign-in throttle")
  void sweep() {
    entities
        .createQuery("delete from ThrottleRow r where r.lastFailedAt < :old")
        .setParameter("old", clock.now().minus(KEPT))
        .executeUpdate();
  }
}
