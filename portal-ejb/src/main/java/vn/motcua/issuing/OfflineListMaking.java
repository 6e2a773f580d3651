package vn.motcua.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.evidence.IssuingKey;
import vn.motcua.evidence.IssuingKeys;
import vn.motcua.evidence.RevokedResults;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.StatementSigner;
import vn.motcua.issuing.register.ListRows;
import vn.motcua.issuing.register.ListRows.Kind;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.IssuingKeyring;

/**
 * Makes and signs the lists, each in a transaction of its own. Takes nothing from its callers, so
 * that whoever calls it, the list says what the register says.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OfflineListMaking {
  private static final Duration KEPT = Duration.ofDays(60);

  @Inject private ListRows rows;
  @Inject private IssuingKeyring keyring;
  @Inject private IssuingRules rules;
  @Inject private PortalClock clock;
  @EJB private Agencies agencies;

  /**
   * Makes the list of this kind, unless the one in force says the same and is not due.
   *
   * @return the list in force afterwards; empty if the portal has no key to sign it with
   */
  public Optional<PublishedList> make(Kind kind) {
    Optional<StatementSigner> signer = keyring.of(IssuingKeyring.PORTAL);
    return signer.map(key -> kind == Kind.KEYS ? keys(key) : revoked(key));
  }

  private PublishedList keys(StatementSigner signer) {
    long number = rows.next(Kind.KEYS);
    List<IssuingKey> listed =
        keyring.all().stream()
            .filter(key -> key.agencyId() != IssuingKeyring.PORTAL)
            .map(this::key)
            .flatMap(Optional::stream)
            .toList();
    Instant now = clock.now();
    byte[] content = new IssuingKeys(number, now, signer.point(), listed).sign(signer);
    String says = IssuingKey.fingerprint(signer.point()) + listed.stream().map(this::line).toList();
    return inForce(Kind.KEYS, new PublishedList(number, now, now.plus(renewed()), content), says);
  }

  /** A key nobody could be named for is left out, rather than the whole list. */
  private Optional<IssuingKey> key(IssuingKeyring.Listed key) {
    Optional<AgencyView> agency = agencies.findById(key.agencyId());
    return agency.map(
        a -> new IssuingKey(key.point(), a.name(), a.nameEn(), key.from(), key.until()));
  }

  private String line(IssuingKey key) {
    return String.join(
        "|",
        Sha256.hexOf(key.point()),
        key.agency(),
        key.agencyEn(),
        key.from().toString(),
        key.until().toString());
  }

  private PublishedList revoked(StatementSigner signer) {
    long number = rows.next(Kind.REVOKED);
    Instant now = clock.now();
    Instant good = now.plus(rules.days(IssuingRules.REVOKED_LIST_GOOD));
    RevokedResults list = new RevokedResults(number, now, good, rows.revoked());
    String says = IssuingKey.fingerprint(signer.point()) + new java.util.TreeMap<>(list.days());
    return inForce(
        Kind.REVOKED, new PublishedList(number, now, now.plus(renewed()), list.sign(signer)), says);
  }

  private Duration renewed() {
    return rules.days(IssuingRules.REVOKED_LIST_RENEWED);
  }

  private PublishedList inForce(Kind kind, PublishedList fresh, String words) {
    String says = Sha256.hexOf(words.getBytes(StandardCharsets.UTF_8));
    Optional<PublishedList> latest = rows.latest(kind);
    boolean same =
        latest.isPresent()
            && latest.get().renewAt().isAfter(fresh.issuedAt())
            && rows.says(kind).filter(says::equals).isPresent();
    if (same) {
      return latest.get();
    }
    rows.add(kind, fresh, says, fresh.issuedAt().minus(KEPT));
    return fresh;
  }
}
