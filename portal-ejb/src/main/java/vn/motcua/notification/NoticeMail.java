package vn.motcua.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import vn.motcua.identity.People;
import vn.motcua.notification.domain.MailSent;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.mail.Letter;
import vn.motcua.notification.mail.MailPost;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Settings;
import vn.motcua.shared.Texts;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;

/**
 * Sends the mail of a notice. A row says that it was sent; should the server die between the two,
 * the repeated mail carries the same Message-ID, by which mail systems drop it.
 */
@ApplicationScoped
public class NoticeMail implements OutboxHandler {
  @Inject private EntityManager entities;

  @EJB private People people;
  @Inject private MailPost post;
  @Inject private PortalClock clock;

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Set<String> kinds() {
    return Set.of(NoticeBook.MAIL_KIND);
  }

  @Override
  public void deliver(OutboxMessage message) {
    Notice notice = entities.find(Notice.class, message.number("noticeId"));
    if (notice == null || entities.find(MailSent.class, notice.id()) != null) {
      return;
    }
    Optional<String> address = people.mailAddressOf(notice.accountId());
    address.ifPresent(to -> post.send(letter(notice, to)));
    String outcome = address.isPresent() ? MailSent.SENT : MailSent.NO_ADDRESS;
    entities.persist(new MailSent(notice.id(), outcome, clock.now()));
  }

  /**
   * The subject names no person and no matter; the text names the matter and leads to the portal.
   */
  private static Letter letter(Notice notice, String to) {
    NoticeView view = notice.view();
    String text =
        Texts.text(
            Texts.VIETNAMESE,
            "notification.mail.body",
            view.title(Texts.VIETNAMESE),
            view.text(Texts.VIETNAMESE),
            Settings.baseUrl() + view.link());
    String subject = Texts.text(Texts.VIETNAMESE, notice.kind().key("subject"));
    return new Letter(notice.publicId(), to, subject, text, notice.createdAt());
  }
}
