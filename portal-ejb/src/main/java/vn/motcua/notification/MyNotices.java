package vn.motcua.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.motcua.notification.domain.Notice;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** The notices of the account signed in; nobody else's exist. */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER, Roles.ADMIN})
public class MyNotices {
  private static final int PAGE = 20;

  @Inject private EntityManager entities;

  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /**
   * One page, unread ones first, then the newest.
   *
   * @param page from 1; a page beyond the last is empty
   */
  public List<NoticeView> list(int page) {
    return entities
        .createQuery(
            "select n from Notice n where n.accountId = :account"
                + " order by case when n.readAt is null then 0 else 1 end, n.id desc",
            Notice.class)
        .setParameter("account", mine())
        .setFirstResult((Math.max(1, page) - 1) * PAGE)
        .setMaxResults(PAGE)
        .getResultStream()
        .map(Notice::view)
        .toList();
  }

  /** How many notices there are. */
  public long total() {
    return count("select count(n) from Notice n where n.accountId = :account");
  }

  /** How many have not been read. */
  public long unread() {
    return count("select count(n) from Notice n where n.accountId = :account and n.readAt is null");
  }

  private long count(String query) {
    return entities
        .createQuery(query, Long.class)
        .setParameter("account", mine())
        .getSingleResult();
  }

  /**
   * Marks one as read; again changes nothing.
   *
   * @return the notice, for going where it leads
   * @throws NotFound if it is none of the caller's
   */
  public NoticeView markRead(String publicId) {
    Notice notice =
        entities
            .createQuery(
                "select n from Notice n where n.publicId = :id and n.accountId = :account",
                Notice.class)
            .setParameter("id", publicId)
            .setParameter("account", mine())
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    notice.read(clock.now());
    return notice.view();
  }

  /** Marks all as read. */
  public void markAllRead() {
    entities
        .createQuery(
            "update Notice n set n.readAt = :now"
                + " where n.accountId = :account and n.readAt is null")
        .setParameter("now", clock.now())
        .setParameter("account", mine())
        .executeUpdate();
  }

  private long mine() {
    Long account = currentActor.get().accountId();
    if (account == null) {
      throw new NotFound();
    }
    return account;
  }
}
