package vn.motcua.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.signing.timestamp.TimeStampSource;

/**
 * Raises what was released without a time-stamp, or below the level of the setting. What is signed
 * already does not change.
 */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LaterRaising {
  @Inject private Raising raising;
  @Inject private PortalClock clock;

  /**
   * What came of it.
   *
   * @param documents raised; empty if it has to be tried again
   * @param trouble why, for the administrator; null if there is none
   */
  public record Outcome(Optional<List<SignedDocument>> documents, String trouble) {}

  /** Whether this set, just released, is to be raised later. */
  public boolean isWanted(SignedSet set) {
    return raising.isWanted(set);
  }

  /** Has one document time-stamped; asks authorities over the network, as {@link #raise}. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Outcome stamp(SignedDocument document) {
    try {
      return new Outcome(Optional.of(List.of(raising.stamp(document, clock.now()))), null);
    } catch (TimeStampSource.TimeStampUnavailable | SignatureFormat.SignatureNotGood notNow) {
      return new Outcome(Optional.empty(), notNow.getMessage());
    }
  }

  /** Raises documents; asks authorities over the network, so never inside a transaction. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Outcome raise(List<SignedDocument> documents) {
    try {
      return new Outcome(Optional.of(raising.toLevel(documents, clock.now())), null);
    } catch (TimeStampSource.TimeStampUnavailable | EvidenceSources.EvidenceMissing notNow) {
      return new Outcome(Optional.empty(), notNow.getMessage());
    }
  }
}
