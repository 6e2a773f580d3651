package vn.motcua.notification.mail;

import jakarta.mail.MessagingException;

/**
 * A letter could not be handed over. The server's own words often repeat the address, so only the
 * kind of failure is told.
 */
public class MailTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MailTrouble(String letter, MessagingException reason) {
    super("mail " + letter + " not handed over: " + reason.getClass().getSimpleName());
  }
}
