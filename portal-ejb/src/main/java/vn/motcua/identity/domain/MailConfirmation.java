package vn.motcua.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.identity.CodeAnswer;
import vn.motcua.identity.ConfirmationToSend;
import vn.motcua.shared.PublicId;

/**
 * A mail address that counts once the code sent to it was entered: six digits from a secure source,
 * good for thirty minutes and five tries, so that guessing finds it once in 200,000 times.
 */
@Entity
@Table(name = "mail_confirmation")
public class MailConfirmation {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MILLION = 1_000_000;
  private static final int MOST_TRIES = 5;
  private static final Duration GOOD_FOR = Duration.ofMinutes(30);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_confirmation_seq")
  @SequenceGenerator(
      name = "mail_confirmation_seq",
      sequenceName = "mail_confirmation_seq",
      allocationSize = 50)
  private Long id;

  private String publicId;
  private Long citizenId;
  private String email;
  private String code;
  private Instant askedAt;
  private int tries;
  private Instant endedAt;

  protected MailConfirmation() {}

  public MailConfirmation(long citizenId, String email, Instant now) {
    this.publicId = PublicId.random();
    this.citizenId = citizenId;
    this.email = email;
    this.code = "%06d".formatted(RANDOM.nextInt(MILLION));
    this.askedAt = now;
  }

  /** Counts the try before it is compared; right, wrong or too late. */
  public CodeAnswer enter(String typed, Instant now) {
    if (!isOpenAt(now)) {
      return CodeAnswer.OVER;
    }
    tries++;
    byte[] asked = code.getBytes(StandardCharsets.US_ASCII);
    byte[] given = String.valueOf(typed).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(asked, given)) {
      return isOpenAt(now) ? CodeAnswer.WRONG : CodeAnswer.OVER;
    }
    end(now);
    return CodeAnswer.CONFIRMED;
  }

  /** Whether its code may still be entered. */
  public boolean isOpenAt(Instant now) {
    return endedAt == null && tries < MOST_TRIES && now.isBefore(askedAt.plus(GOOD_FOR));
  }

  /** Whether nothing more will come of it. */
  public boolean isEnded() {
    return endedAt != null;
  }

  /** No code is waited for any more. */
  public void end(Instant now) {
    endedAt = now;
  }

  public Long id() {
    return id;
  }

  public String email() {
    return email;
  }

  /** What the letter says. */
  public ConfirmationToSend toSend() {
    return new ConfirmationToSend(publicId, email, code, GOOD_FOR.toMinutes(), askedAt);
  }
}
