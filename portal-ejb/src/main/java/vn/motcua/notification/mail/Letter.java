package vn.motcua.notification.mail;

import java.time.Instant;
import vn.motcua.notification.OfficialMail;

/**
 * A mail to one person.
 *
 * @param id name for ever, also of its file; becomes the Message-ID
 * @param to mail address
 * @param subject one line without personal data
 * @param text plain text
 * @param writtenAt date of the letter
 * @param attachment a file that goes with it, null for none
 */
public record Letter(
    String id,
    String to,
    String subject,
    String text,
    Instant writtenAt,
    OfficialMail.Attachment attachment) {

  /** A letter without a file. */
  public Letter(String id, String to, String subject, String text, Instant writtenAt) {
    this(id, to, subject, text, writtenAt, null);
  }

  /** The same with a file. */
  public Letter with(OfficialMail.Attachment file) {
    return new Letter(id, to, subject, text, writtenAt, file);
  }

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "letter " + id;
  }
}
