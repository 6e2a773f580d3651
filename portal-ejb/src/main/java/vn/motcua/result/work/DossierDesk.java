package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierDecision;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ResultMethod;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.CurrentActor;

/** What a result asks of its dossier and tells it. */
@ApplicationScoped
public class DossierDesk {
  @EJB private DossierAccess access;
  @EJB private DossierDecision decision;
  @EJB private Agencies agencies;
  @Inject private CurrentActor actor;

  /** A dossier of the caller's office, to look at; leaves a row its owner sees. */
  public DossierFacts toRead(String publicId, String door) {
    return access.ofStaff(publicId, door);
  }

  /** A dossier the calling officer has in hand, locked. */
  public DossierFacts inHand(String publicId) {
    return access.ofHolder(publicId);
  }

  /** A dossier for its owner, or for staff of its office, who leave a row. */
  public DossierFacts forReader(String publicId, String door) {
    return access.forReader(publicId, door);
  }

  /** Lines for lists by id; what is not of the caller's office is left out. */
  public Map<Long, DossierSummary> lines(Collection<Long> ids) {
    return access.summaries(ids).stream()
        .collect(Collectors.toMap(DossierSummary::id, Function.identity()));
  }

  /** Agencies whose results the caller looks after. */
  public Set<Long> office() {
    return agencies.visibleTo(actor.get());
  }

  /** The officer's step is done, the leader's begins. */
  public void submitted(long dossierId) {
    decision.submitted(dossierId);
  }

  /** The leader's step is done, the officer's begins again. */
  public void givenBack(long dossierId, String reason) {
    decision.returnedToOfficer(dossierId, reason);
  }

  /** Whether the caller may take the dossier's result back; the dossier is locked from here. */
  public void requireMayRevoke(long dossierId) {
    decision.requireMayRevoke(dossierId);
  }

  /** The result was taken back. */
  public void revoked(long dossierId, String reason) {
    decision.resultRevoked(dossierId, reason);
  }

  /** Whether the caller's position is in the body that this agency is or belongs to. */
  public boolean isOwnBody(long agencyId) {
    Long own = actor.get().agencyId();
    return own != null && agencies.bodyOf(own).id() == agencies.bodyOf(agencyId).id();
  }

  /**
   * Decided (4 to 9), and returned (9 to 10) where the result is electronic.
   *
   * @return whether it is returned
   */
  public boolean decided(DossierFacts dossier, Outcome outcome) {
    decision.markDecided(dossier.id(), outcome);
    boolean electronic = dossier.resultMethod() == ResultMethod.ELECTRONIC;
    if (electronic) {
      decision.markReturned(dossier.id());
    }
    return electronic;
  }
}
