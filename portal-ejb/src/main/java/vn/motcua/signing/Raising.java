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
  private EvidenceSettings settings;

  protected Raising() {}

  @Inject
  public Raising(
      TimeStampSource timeStamps,
      RevocationSource revocations,
      TrustStore trust,
      EvidenceSettings settings) {
    this.settings = settings;
    this.timeStamps = timeStamps;
    this.revocations = revocations;
    this.trust = trust;
  }

  /** The set with every document raised, or as it was and marked. */
  SignedSet raise(SignedSet set, Instant now) {
    if (!timeStamps.exists()) {
      return set;
    }
    List<SignedDocument> raised = new ArrayList<>(set.documents().size());
    try {
      for (SignedDocument document : set.documents()) {
        raised.add(stamp(document, now));
      }
      return set.raised(raised);
    } catch (TimeStampSource.TimeStampUnavailable unavailable) {
      LOG.warn("Signed without a time-stamp: {}", unavailable.getMessage());
      return set.unstamped();
    }
  }

  /** Whether there is an authority to ask. */
  boolean isPossible() {
    return timeStamps.exists();
  }

  /**
   * The document with its time-stamp; as it is if it has one.
   *
   * @throws TimeStampSource.TimeStampUnavailable if no authority answers
   */
  SignedDocument stamp(SignedDocument document, Instant now) {
    EvidenceSources sources = new EvidenceSources(timeStamps, revocations, trust.current(), now);
    byte[] content = format(document).extend(document.content(), SignatureLevel.T, sources);
    return SignedDocument.of(document.name(), document.format(), content);
  }

  /** Whether documents at this mark, just released, are to be raised later. */
  boolean isWanted(SignedSet set) {
    return set.marks().contains(SignedSet.Mark.UNSTAMPED)
        || timeStamps.exists() && settings.level() == SignatureLevel.LTA;
  }

  /**
   * Raises released documents to the level of the setting.
   *
   * @throws TimeStampSource.TimeStampUnavailable if no authority answers
   * @throws EvidenceSources.EvidenceMissing if revocation cannot be shown
   */
  List<SignedDocument> toLevel(List<SignedDocument> documents, Instant now) {
    EvidenceSources sources = new EvidenceSources(timeStamps, revocations, trust.current(), now);
    List<SignedDocument> raised = new ArrayList<>(documents.size());
    for (SignedDocument document : documents) {
      boolean pdf = document.format() == DocumentFormat.PDF;
      SignatureLevel level =
          settings.level() == SignatureLevel.LTA && !pdf ? SignatureLevel.LT : settings.level();
      raised.add(
          SignedDocument.of(
              document.name(),
              document.format(),
              format(document).extend(document.content(), level, sources)));
    }
    return raised;
  }

  private static SignatureFormat format(SignedDocument document) {
    return switch (document.format()) {
      case PDF -> new PadesSignatures();
      case XML -> new XadesSignatures();
      case DETACHED -> new CadesSignatures();
    };
  }
}
