package vn.motcua.notification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The mail of a notice has been handed over; without the row it is still to be sent. */
@Entity
@Table(name = "notice_mail")
public class MailSent {
  @Id private Long noticeId;
  private String outcome;
  private Instant sentAt;

  /** No mail address is known. */
  public static final String NO_ADDRESS = "NO_ADDRESS";

  /** Handed to the mail server, or written to its file. */
  public static final String SENT = "SENT";

  protected MailSent() {}

  public MailSent(long noticeId, String outcome, Instant sentAt) {
    this.noticeId = noticeId;
    this.outcome = outcome;
    this.sentAt = sentAt;
  }

  public String outcome() {
    return outcome;
  }
}
