package vn.motcua.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.motcua.identity.ConfirmationToSend;
import vn.motcua.identity.MyContact;
import vn.motcua.notification.mail.Letter;
import vn.motcua.notification.mail.MailPost;
import vn.motcua.shared.Texts;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;

/**
 * Sends the code by which somebody shows that a mail address is his. Sent again it is the same
 * letter; a code that is void by then is not sent.
 */
@ApplicationScoped
public class ConfirmationMail implements OutboxHandler {
  @EJB private MyContact contacts;
  @Inject private MailPost post;

  @Override
  public String name() {
    return "mail.confirmation";
  }

  @Override
  public Set<String> kinds() {
    return Set.of(MyContact.CONFIRM);
  }

  @Override
  public void deliver(OutboxMessage message) {
    contacts.toSend(message.number("confirmationId")).ifPresent(asked -> post.send(letter(asked)));
  }

  /** Names neither the person nor the account: the address may be a stranger's. */
  private static Letter letter(ConfirmationToSend asked) {
    String subject = Texts.text(Texts.VIETNAMESE, "notification.confirm.subject");
    String text =
        Texts.text(Texts.VIETNAMESE, "notification.confirm.body", asked.code(), asked.minutes());
    return new Letter(asked.publicId(), asked.email(), subject, text, asked.askedAt());
  }
}
