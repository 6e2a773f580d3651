package vn.motcua.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.notification.mail.Letter;
import vn.motcua.notification.mail.MailPost;
import vn.motcua.shared.PortalClock;

/** Mail of the portal itself to an address that the operator set, about no person. */
@ApplicationScoped
public class OfficialMail {
  private MailPost post;
  private PortalClock clock;

  protected OfficialMail() {}

  @Inject
  public OfficialMail(MailPost post, PortalClock clock) {
    this.post = post;
    this.clock = clock;
  }

  /** A file that goes with it. */
  public record Attachment(String name, String mediaType, byte[] content) {}

  /**
   * Sends it now; sent again, it bears the same Message-ID.
   *
   * @param id name for ever
   * @throws RuntimeException if it could not be handed to the mail server
   */
  public void send(String id, String to, String subject, String text, Attachment file) {
    post.send(new Letter(id, to, subject, text, clock.now()).with(file));
  }
}
