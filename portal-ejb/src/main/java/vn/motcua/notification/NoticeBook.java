package vn.motcua.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import vn.motcua.notification.domain.Notice;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.outbox.Outbox;
import vn.motcua.shared.outbox.OutboxMessage;

/** Keeps notices, one for each message and account, and announces the mail of each. */
@ApplicationScoped
class NoticeBook {
  static final String MAIL_KIND = "notice.mail";

  @Inject private EntityManager entities;

  @Inject private Outbox outbox;
  @Inject private PortalClock clock;

  /** Tells the account, unless this message has told it already. */
  void tell(long account, NoticeKind kind, About about, OutboxMessage message) {
    boolean told =
        entities
                .createQuery(
                    "select count(n) from Notice n where n.messageId = ?1 and n.accountId = ?2",
                    Long.class)
                .setParameter(1, message.id())
                .setParameter(2, account)
                .getSingleResult()
            > 0;
    if (!told) {
      Notice notice = new Notice(account, message.id(), kind, about, clock.now());
      entities.persist(notice);
      outbox.announce(
          MAIL_KIND, message.ownerAgencyId(), Map.of("noticeId", notice.id().toString()));
    }
  }
}
