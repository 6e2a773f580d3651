package vn.motcua.signing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.HolderKind;

/** Whose signature or seal looks how. A holder has one picture at a time; those before stay. */
@ApplicationScoped
@Transactional
public class Pictures {
  private static final String CURRENT =
      "select p from PictureRow p where p.holderKind = ?1 and p.holderId = ?2"
          + " and p.replacedAt is null order by p.id desc";

  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  /** The holder's PNG of now. */
  public Optional<byte[]> of(HolderKind kind, long holderId) {
    return rows(kind, holderId).stream().findFirst().map(PictureRow::content);
  }

  /** Since when the holder has the picture of now. */
  public Optional<Instant> since(HolderKind kind, long holderId) {
    return rows(kind, holderId).stream().findFirst().map(PictureRow::registeredAt);
  }

  /** Keeps a new picture; the one before is no longer used. */
  public void keep(HolderKind kind, long holderId, byte[] png) {
    forget(kind, holderId);
    entities.persist(new PictureRow(kind, holderId, png, clock.now()));
  }

  /** From now on there is none. */
  public void forget(HolderKind kind, long holderId) {
    rows(kind, holderId).forEach(row -> row.replaced(clock.now()));
  }

  private List<PictureRow> rows(HolderKind kind, long holderId) {
    return entities
        .createQuery(CURRENT, PictureRow.class)
        .setParameter(1, kind)
        .setParameter(2, holderId)
        .getResultList();
  }
}
