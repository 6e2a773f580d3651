package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.evidence.IssuingKey;
import vn.motcua.evidence.StatementSigner;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.custody.KeyCustody;
import vn.motcua.signing.custody.SigningStart;
import vn.motcua.signing.register.CredentialRegister;
import vn.motcua.signing.register.StruckKeys;
import vn.motcua.signing.register.UsedUntil;

/**
 * Issuing keys: each agency has one on P-256 beside its organisation certificate, which signs
 * unattended the statements in the codes of its results; the portal's own signs the lists. They are
 * kept where the organisation's keys are kept. Only {@code issuing} asks for them.
 */
@ApplicationScoped
public class IssuingKeyring {
  /** Holder of the key that signs the lists. */
  public static final long PORTAL = 0;

  private static final int HALF = 32;

  private CredentialRegister register;
  private StruckKeys struck;
  private Instance<KeyCustody> custodies;
  private PortalClock clock;

  protected IssuingKeyring() {}

  @Inject
  public IssuingKeyring(
      CredentialRegister register,
      StruckKeys struck,
      @Any Instance<KeyCustody> custodies,
      PortalClock clock) {
    this.register = register;
    this.struck = struck;
    this.custodies = custodies;
    this.clock = clock;
  }

  /**
   * A key with the days on which what it signs counts.
   *
   * @param agencyId whose key, or {@link #PORTAL}
   * @param holder name in its certificate
   * @param point uncompressed, 65 bytes
   * @param until last day on which what it signed counts
   * @param inUse whether it signs now
   */
  public record Listed(
      long agencyId, String holder, byte[] point, LocalDate from, LocalDate until, boolean inUse) {
    /** SHA-256 of the point, 64 hexadecimal digits. */
    public String fingerprint() {
      return IssuingKey.fingerprint(point);
    }
  }

  /** The holder's key; empty if it has none that is valid now. */
  public Optional<StatementSigner> of(long holderId) {
    Instant now = clock.now();
    return register
        .of(HolderKind.ISSUING, holderId)
        .filter(credential -> isValid(credential, now))
        .map(Key::new);
  }

  /** All keys that ever were, with their days; one that was struck out ends before. */
  public List<Listed> all() {
    Map<String, StruckKeys.Struck> out = struck.all();
    return register.ever(HolderKind.ISSUING).stream().map(used -> listed(used, out)).toList();
  }

  /**
   * From which day on nothing counts any more that the key signed which the agency used at this
   * moment; empty if it was not struck out, or only from a later day on.
   */
  public Optional<LocalDate> struckFrom(long agencyId, Instant signedAt) {
    Map<String, StruckKeys.Struck> out = struck.all();
    return register.ever(HolderKind.ISSUING).stream()
        .filter(used -> used.credential().holderId() == agencyId)
        .filter(used -> used.until() == null || used.until().isAfter(signedAt))
        .findFirst()
        .map(used -> out.get(IssuingKey.fingerprint(point(used.credential()))))
        .map(StruckKeys.Struck::from)
        .filter(from -> !from.isAfter(day(signedAt)));
  }

  private static byte[] point(Credential credential) {
    return IssuingKey.point(credential.certificate().getPublicKey());
  }

  private static Listed listed(UsedUntil used, Map<String, StruckKeys.Struck> out) {
    Credential credential = used.credential();
    byte[] point = point(credential);
    Instant end = credential.certificate().getNotAfter().toInstant();
    LocalDate until = day(used.until() == null || used.until().isAfter(end) ? end : used.until());
    StruckKeys.Struck ended = out.get(IssuingKey.fingerprint(point));
    if (ended != null && !ended.from().isAfter(until)) {
      until = ended.from().minusDays(1);
    }
    return new Listed(
        credential.holderId(),
        CertificateNames.commonName(credential.certificate()),
        point,
        day(credential.certificate().getNotBefore().toInstant()),
        until,
        used.until() == null);
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, PortalClock.ZONE);
  }

  private static boolean isValid(Credential credential, Instant now) {
    return !now.isBefore(credential.certificate().getNotBefore().toInstant())
        && !now.isAfter(credential.certificate().getNotAfter().toInstant());
  }

  private final class Key implements StatementSigner {
    private final Credential credential;

    Key(Credential credential) {
      this.credential = credential;
    }

    @Override
    public byte[] point() {
      return IssuingKeyring.point(credential);
    }

    @Override
    public byte[] sign(byte[] toBeSigned) {
      KeyCustody custody =
          custodies.stream()
              .filter(c -> c.kind() == credential.custody())
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no custody " + credential.custody()));
      Prepared prepared = new Bare(toBeSigned);
      if (custody.start(credential, null, List.of(prepared)) instanceof SigningStart.Done done) {
        return EcdsaValue.plain(done.signatures().get(0), HALF);
      }
      throw new Refusal("signing.agent-needed");
    }
  }

  /** Bytes without a document around them. */
  private record Bare(byte[] toBeSigned) implements Prepared {
    @Override
    public KeyAlgorithm algorithm() {
      return KeyAlgorithm.ECDSA_SHA256;
    }
  }
}
