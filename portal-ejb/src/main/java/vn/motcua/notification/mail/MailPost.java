package vn.motcua.notification.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
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
import java.util.Properties;
import vn.motcua.shared.Settings;

/**
 * Hands letters to the mail server. Without one ({@code PORTAL_MAIL_HOST} is empty, as in the
 * demonstration) each becomes a file that a mail program opens.
 */
@ApplicationScoped
public class MailPost {
  private static final String FOLDER = "mail";

  /**
   * Sends a letter; sending it again writes the same file, or a mail with the same Message-ID.
   *
   * @throws MailTrouble if it could not be handed over; says nothing about the person
   */
  public void send(Letter letter) {
    Optional<MailRelay> relay = MailRelay.fromSettings();
    if (relay.isPresent()) {
      send(letter, relay.get());
    } else {
      write(letter);
    }
  }

  static void send(Letter letter, MailRelay relay) {
    try {
      relay.take(message(letter, relay.session()));
    } catch (MessagingException refused) {
      throw MailTrouble.of(letter.id(), refused);
    }
  }

  private static MimeMessage message(Letter letter, Session session) throws MessagingException {
    MimeMessage message = new NamedMessage(session, "<" + letter.id() + "@" + host() + ">");
    message.setFrom(new InternetAddress(Settings.get("portal.mail.from", "portal@localhost")));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    if (letter.attachment() == null) {
      message.setText(letter.text(), StandardCharsets.UTF_8.name());
    } else {
      message.setContent(withFile(letter));
    }
    message.setSentDate(Date.from(letter.writtenAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  private static MimeMultipart withFile(Letter letter) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(letter.text(), StandardCharsets.UTF_8.name());
    MimeBodyPart file = new MimeBodyPart();
    file.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                letter.attachment().content(), letter.attachment().mediaType())));
    file.setFileName(letter.attachment().name());
    file.setHeader("Content-Transfer-Encoding", "base64");
    return new MimeMultipart(text, file);
  }

  private static String host() {
    return Optional.ofNullable(URI.create(Settings.baseUrl()).getHost()).orElse("localhost");
  }

  /** A half-written file never stands under its name. */
  private static void write(Letter letter) {
    try {
      write(message(letter, Session.getInstance(new Properties())), letter.id());
    } catch (MessagingException refused) {
      throw MailTrouble.of(letter.id(), refused);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

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
