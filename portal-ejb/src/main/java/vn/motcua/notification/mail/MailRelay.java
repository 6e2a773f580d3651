package vn.motcua.notification.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import vn.motcua.shared.Settings;

/**
 * The mail server that takes our letters.
 *
 * @param host its name; with TLS the name in its certificate
 * @param port where it listens
 * @param tls true: nothing is said, least of all a password, before STARTTLS has succeeded
 * @param user account there, null for none
 * @param password of the account
 * @param trusted name whose certificate needs no authority, null for none; for tests
 */
record MailRelay(String host, int port, boolean tls, String user, String password, String trusted) {
  private static final String PATIENCE_MILLIS = "20000";

  /** The relay that the settings name; empty where they name none. */
  static Optional<MailRelay> fromSettings() {
    return Settings.find("portal.mail.host")
        .map(
            host ->
                new MailRelay(
                    host,
                    Integer.parseInt(Settings.get("portal.mail.port", "25")),
                    Boolean.parseBoolean(Settings.get("portal.mail.tls", "false")),
                    Settings.find("portal.mail.user").orElse(null),
                    Settings.get("portal.mail.password", ""),
                    null));
  }

  /** How to speak to it; no answer within 20 seconds counts as failure. */
  Session session() {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    if (trusted != null) {
      properties.setProperty("mail.smtp.ssl.trust", trusted);
    }
    return Session.getInstance(properties);
  }

  /** Hands the message over; it was made with {@link #session()}. */
  void take(Message message) throws MessagingException {
    if (user == null) {
      Transport.send(message);
    } else {
      Transport.send(message, user, password);
    }
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
