package vn.motcua.notification.mail;

import java.time.Instant;

/**
 * A mail to one person.
 *
 * @param id name for ever, also of its file; becomes the Message-ID
 * @param to mail address
 * @param subject one line without personal data
 * @param text plain text
 * @param writtenAt date of the letter
 */
public record Letter(String id, String to, String subject, String text, Instant writtenAt) {

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "letter " + id;
  }
}
