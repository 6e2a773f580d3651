package vn.motcua.notification.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Date;
import java.util.Optional;
import vn.motcua.shared.Settings;

/**
 * Hands letters to the mail server. Without one ({@code PORTAL_MAIL_HOST} is empty, as in the
 * demonstration) each becomes a file that a mail program opens.
 */
@ApplicationScoped
public class MailPost {
  private static final String FOLDER = "mail";

  @Resource(lookup = "java:jboss/mail/Portal")
  private Session session;

  /**
   * Sends a letter; sending it again writes the same file, or a mail with the same Message-ID.
   *
   * @throws MailTrouble if it could not be handed over; says nothing about the person
   */
  public void send(Letter letter) {
    try {
      MimeMessage message = message(letter);
      if (Settings.find("portal.mail.host").isPresent()) {
        transport(message);
      } else {
        write(message, letter.id());
      }
    } catch (MessagingException refused) {
      throw new MailTrouble(letter.id(), refused);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private MimeMessage message(Letter letter) throws MessagingException {
    MimeMessage message = new NamedMessage(session, "<" + letter.id() + "@" + host() + ">");
    message.setFrom(new InternetAddress(Settings.get("portal.mail.from", "portal@localhost")));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(letter.writtenAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  private static String host() {
    return Optional.ofNullable(URI.create(Settings.baseUrl()).getHost()).orElse("localhost");
  }

  private static void transport(MimeMessage message) throws MessagingException {
    Optional<String> user = Settings.find("portal.mail.user");
    if (user.isPresent()) {
      Transport.send(message, user.get(), Settings.get("portal.mail.password", ""));
    } else {
      Transport.send(message);
    }
  }

  /** A half-written file never stands under its name. */
  private static void write(MimeMessage message, String id) throws IOException, MessagingException {
    Path folder = Files.createDirectories(Settings.dataDirectory().resolve(FOLDER));
    Path unfinished = Files.createTempFile(folder, id, ".part");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      message.writeTo(out);
    }
    Files.move(
        unfinished,
        folder.resolve(id + ".eml"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  /** A message that keeps the id it was given. */
  private static final class NamedMessage extends MimeMessage {
    private final String id;

    NamedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
