package vn.motcua.signing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.PicturePeriod;

/** Whose signature or seal looks how. A holder has one picture at a time; those before stay. */
@ApplicationScoped
@Transactional
public class Pictures {
  private static final String CURRENT =
      "select p from PictureRow p where p.holderKind = ?1 and p.holderId = ?2"
          + " and p.replacedAt is null order by p.id desc";
  private static final String PERIODS =
      "select p.holderId, p.registeredAt, p.replacedAt from PictureRow p"
          + " where p.holderKind = ?1 order by p.registeredAt desc, p.id desc";

  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  /** The holder's PNG of now. */
  @Transactional(Transactional.TxType.SUPPORTS) // One read needs no transaction of its own.
  public Optional<byte[]> of(HolderKind kind, long holderId) {
    return rows(kind, holderId).stream().findFirst().map(PictureRow::content);
  }

  /** Since when the holder has the picture of now. */
  public Optional<Instant> since(HolderKind kind, long holderId) {
    return rows(kind, holderId).stream().findFirst().map(PictureRow::registeredAt);
  }

  /** When holders of this kind had pictures, by holder, the latest first. */
  public Map<Long, List<PicturePeriod>> periods(HolderKind kind) {
    return entities
        .createQuery(PERIODS, Object[].class)
        .setParameter(1, kind)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(
                    row -> new PicturePeriod((Instant) row[1], (Instant) row[2]),
                    Collectors.toList())));
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
