package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.signing.timestamp.TimeStampSource;
import vn.motcua.signing.trust.RevocationSource;
import vn.motcua.signing.trust.TrustStore;

/**
 * Has a set of signed documents time-stamped (level T) where a time-stamp authority is configured.
 * When none answers, the whole set stays at B and says so.
 */
@ApplicationScoped
public class Raising {
  private static final Logger LOG = LoggerFactory.getLogger(Raising.class);

  private TimeStampSource timeStamps;
  private RevocationSource revocations;
  private TrustStore trust;

  protected Raising() {}

  @Inject
  public Raising(TimeStampSource timeStamps, RevocationSource revocations, TrustStore trust) {
    this.timeStamps = timeStamps;
    this.revocations = revocations;
    this.trust = trust;
  }

  /** The set with every document raised, or as it was and marked. */
  SignedSet raise(SignedSet set, Instant now) {
    if (!timeStamps.exists()) {
      return set;
    }
    EvidenceSources sources = new EvidenceSources(timeStamps, revocations, trust.current(), now);
    List<SignedDocument> raised = new ArrayList<>(set.documents().size());
    try {
      for (SignedDocument document : set.documents()) {
        byte[] content = format(document).extend(document.content(), SignatureLevel.T, sources);
        raised.add(SignedDocument.of(document.name(), document.format(), content));
      }
      return set.raised(raised);
    } catch (TimeStampSource.TimeStampUnavailable unavailable) {
      LOG.warn("Signed without a time-stamp: {}", unavailable.getMessage());
      return set.unstamped();
    }
  }

  private static SignatureFormat format(SignedDocument document) {
    return document.format() == DocumentFormat.PDF ? new PadesSignatures() : new XadesSignatures();
  }
}
