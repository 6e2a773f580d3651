package vn.motcua.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.outbox.Undeliverable;

/**
 * A letter could not be handed over. The mail server's own words often repeat the address, so only
 * the kind of failure and the server's code are told.
 */
public class MailTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("([45]\\d\\d)[ -]");

  MailTrouble(String message) {
    super(message);
  }

  /** The trouble that trying again may overcome, or the one that it cannot. */
  static RuntimeException of(String letter, MessagingException reason) {
    String code = code(reason);
    String text =
        "mail %s not handed over: %s%s"
            .formatted(letter, reason.getClass().getSimpleName(), code.isEmpty() ? "" : " " + code);
    boolean ofOurAccount = reason instanceof AuthenticationFailedException;
    return code.startsWith("5") && !ofOurAccount ? new Undeliverable(text) : new MailTrouble(text);
  }

  /** The server's code, as its answer begins with; it may lie some reasons deeper. */
  private static String code(MessagingException reason) {
    for (Exception one = reason; one != null; one = next(one)) {
      Matcher answer = CODE.matcher(String.valueOf(one.getMessage()));
      if (answer.lookingAt()) {
        return answer.group(1);
      }
    }
    return "";
  }

  private static Exception next(Exception one) {
    return one instanceof MessagingException trouble ? trouble.getNextException() : null;
  }
}
