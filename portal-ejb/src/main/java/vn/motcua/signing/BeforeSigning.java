package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.trust.CertificateCheck;
import vn.motcua.signing.trust.HolderCheck;
import vn.motcua.signing.trust.RevocationAnswer;
import vn.motcua.signing.trust.RevocationSource;
import vn.motcua.signing.trust.TrustStore;
import vn.motcua.signing.trust.TrustedAuthorities;

/**
 * Everything that must be true before a key is asked to sign. An officer's certificate is asked
 * about each time; an organisation's, which signs many papers unattended, once in five minutes.
 */
@ApplicationScoped
public class BeforeSigning {
  private static final Logger LOG = LoggerFactory.getLogger(BeforeSigning.class);
  private static final Duration ORGANISATION_ANSWER = Duration.ofMinutes(5);

  private final Map<String, Asked> asked = new ConcurrentHashMap<>();
  private TrustStore trust;
  private RevocationSource revocations;
  private EvidenceSettings settings;

  protected BeforeSigning() {}

  @Inject
  public BeforeSigning(TrustStore trust, RevocationSource revocations, EvidenceSettings settings) {
    this.trust = trust;
    this.revocations = revocations;
    this.settings = settings;
  }

  private record Asked(Instant at, List<RevocationAnswer> answers) {}

  /**
   * Checks holder, key, chain, purpose, dates and revocation.
   *
   * @return false if revocation could not be checked and the setting allows it
   * @throws Refusal signing.certificate-… saying which condition fails
   */
  public boolean require(Credential credential, Instant now) {
    TrustedAuthorities authorities = trust.current();
    HolderCheck.requireFit(credential, authorities, now);
    boolean checked =
        HolderCheck.requireNotRevoked(
            CertificateCheck.of(
                credential.certificate(), authorities, answers(credential, authorities, now), now),
            settings.whenUnreachable());
    if (!checked) {
      LOG.warn("{} signs though its revocation could not be checked.", credential.id());
    }
    return checked;
  }

  private List<RevocationAnswer> answers(
      Credential credential, TrustedAuthorities authorities, Instant now) {
    if (credential.holderKind() == HolderKind.OFFICER) {
      return ask(credential, authorities, now);
    }
    Asked last = asked.get(credential.id());
    boolean recent =
        last != null
            && !last.answers().isEmpty()
            && Duration.between(last.at(), now).abs().compareTo(ORGANISATION_ANSWER) < 0;
    if (!recent) {
      last = new Asked(now, ask(credential, authorities, now));
      asked.put(credential.id(), last);
    }
    return last.answers();
  }

  private List<RevocationAnswer> ask(
      Credential credential, TrustedAuthorities authorities, Instant now) {
    return authorities
        .issuerOf(credential.certificate())
        .map(issuer -> revocations.ask(credential.certificate(), issuer, now))
        .orElse(List.of());
  }
}
