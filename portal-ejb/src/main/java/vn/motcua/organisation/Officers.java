package vn.motcua.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.domain.Officer;
import vn.motcua.organisation.domain.Position;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;

/**
 * Officers and the positions they hold. Who serves where under which title is public (Decree
 * 61/2018/NĐ-CP article 9.7).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Officers {
  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  /**
   * The officer with the title of today, else of the last position.
   *
   * @throws NotFound if there is none, or never had a position
   */
  public OfficerView byId(long officerId) {
    Officer officer = entities.find(Officer.class, officerId);
    if (officer == null) {
      throw new NotFound();
    }
    PositionView shown = shown(officerId).orElseThrow(NotFound::new);
    return new OfficerView(officerId, officer.fullName(), shown.title(), shown.agencyId());
  }

  /**
   * The tenant in whose service the officer is.
   *
   * @throws NotFound if there is no such officer
   */
  public long tenantOf(long officerId) {
    Officer officer = entities.find(Officer.class, officerId);
    if (officer == null) {
      throw new NotFound();
    }
    return officer.tenantId();
  }

  /**
   * The officer with a staff number.
   *
   * @return the officer's id
   * @throws NotFound if there is no such officer
   */
  public long numbered(String staffNumber) {
    return entities
        .createQuery("select o.id from Officer o where o.staffNumber = :number", Long.class)
        .setParameter("number", staffNumber)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private Optional<PositionView> shown(long officerId) {
    LocalDate today = clock.today();
    return positionsOf(officerId).stream()
        .max(
            Comparator.<PositionView, Boolean>comparing(position -> position.isHeldOn(today))
                .thenComparing(position -> position.validity().from())
                .thenComparing(PositionView::id, Comparator.reverseOrder()));
  }

  /** The position, held today or not. */
  public Optional<PositionView> position(long positionId) {
    return Optional.ofNullable(entities.find(Position.class, positionId)).map(Position::view);
  }

  /** The officer in a position, with that position's title and agency. */
  public Optional<OfficerView> inPosition(long positionId) {
    return position(positionId)
        .map(
            held ->
                new OfficerView(
                    held.officerId(),
                    entities.find(Officer.class, held.officerId()).fullName(),
                    held.title(),
                    held.agencyId()));
  }

  /** The positions that the officer holds on the day, in the order they were given. */
  public List<PositionView> positionsOf(long officerId, LocalDate day) {
    return positionsOf(officerId).stream().filter(held -> held.isHeldOn(day)).toList();
  }

  private List<PositionView> positionsOf(long officerId) {
    return entities
        .createQuery(
            "select p from Position p where p.officerId = :officer order by p.id", Position.class)
        .setParameter("officer", officerId)
        .getResultStream()
        .map(Position::view)
        .toList();
  }

  /** Positions with the role at the agency today, in the order they were given. */
  public List<PositionView> holding(String role, long agencyId) {
    LocalDate today = clock.today();
    return entities
        .createQuery(
            "select p from Position p where p.agencyId = :agency and p.role = :role order by p.id",
            Position.class)
        .setParameter("agency", agencyId)
        .setParameter("role", role)
        .getResultStream()
        .map(Position::view)
        .filter(held -> held.isHeldOn(today))
        .toList();
  }

  /** Officers who hold a position of this role today, in the order the positions were given. */
  public List<Long> inRole(String role) {
    LocalDate today = clock.today();
    return entities
        .createQuery("select p from Position p where p.role = :role order by p.id", Position.class)
        .setParameter("role", role)
        .getResultStream()
        .map(Position::view)
        .filter(held -> held.isHeldOn(today))
        .map(PositionView::officerId)
        .distinct()
        .toList();
  }
}
