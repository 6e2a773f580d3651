package vn.motcua.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organisation.persistence.AgencyDirectory;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/**
 * The agencies of the portal as they are today. Their names, places and codes are public; whose
 * rows may be seen is the answer of {@link #visibleTo}. Cheap: answered from memory.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Agencies {
  @EJB private AgencyDirectory directory;

  /**
   * The agency, also one that has ended.
   *
   * @throws NotFound if there is none
   */
  public AgencyView byId(long id) {
    return directory.today().byId(id).orElseThrow(NotFound::new);
  }

  /** The agency, also one that has ended; empty if there is none. */
  public Optional<AgencyView> findById(long id) {
    return directory.today().byId(id);
  }

  /**
   * The agency with the code, in the newer or the older form, also one that has ended.
   *
   * @throws NotFound if there is none
   */
  public AgencyView byCode(String code) {
    return find(code).orElseThrow(NotFound::new);
  }

  /** The agency with the code in either form, or empty. */
  public Optional<AgencyView> find(String code) {
    return directory.today().byCode(code);
  }

  /** Agencies directly below, by code. */
  public List<AgencyView> children(long id) {
    return directory.today().children(id);
  }

  /** All communes and wards, by code. */
  public List<AgencyView> communes() {
    return directory.today().ofKind(AgencyKind.COMMUNE);
  }

  /** All agencies of a kind, by code. */
  public List<AgencyView> ofKind(AgencyKind kind) {
    return directory.today().ofKind(kind);
  }

  /** The body that an agency is, or that a unit belongs to. */
  public AgencyView bodyOf(long id) {
    return byId(directory.today().bodyOf(id));
  }

  /**
   * Agencies whose dossiers are received at this agency: its own body with units, the bodies it
   * serves as a centre, and agencies merged into them.
   */
  public Set<Long> receivesFor(long agencyId) {
    return Set.copyOf(directory.today().receivesFor(agencyId));
  }

  /**
   * Agencies whose rows the actor may see, the filter of every query of such rows: never one of
   * another tenant; none for citizens and anonymous callers; all for a job of the portal.
   */
  public Set<Long> visibleTo(Actor actor) {
    if (actor.isSystem()) {
      return directory.today().all();
    }
    if (!actor.isStaff()) {
      return Set.of();
    }
    return directory.today().visibleFrom(actor.agencyId(), actor.tenantId(), actor.role());
  }
}
