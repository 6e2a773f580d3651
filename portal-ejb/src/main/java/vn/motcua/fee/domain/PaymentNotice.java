package vn.motcua.fee.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A provider's notice as it came, forged ones included: digest and verdict, never its text. Rows of
 * this table are never changed.
 */
@Entity
@Table(name = "fee_notice")
public class PaymentNotice {
  private static final int LONGEST = 64;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_notice_seq")
  @SequenceGenerator(name = "fee_notice_seq", sequenceName = "fee_notice_seq")
  private Long id;

  @Enumerated(EnumType.STRING)
  private Provider provider;

  private Instant receivedAt;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String reference;
  private String transactionId;
  private Long amount;

  protected PaymentNotice() {}

  /**
   * @param sha256 digest of the notice as it came
   */
  public PaymentNotice(Provider provider, Instant receivedAt, String sha256, Verdict verdict) {
    this.provider = provider;
    this.receivedAt = receivedAt;
    this.sha256 = sha256;
    this.verdict = verdict;
  }

  /** Adds what a genuine notice says; a forged one's claims are not kept. */
  public PaymentNotice saying(String claimedReference, String transaction, Long sum) {
    reference = cut(claimedReference);
    transactionId = cut(transaction);
    amount = sum;
    return this;
  }

  /** Who reports money. */
  public enum Provider {
    VNPAY,
    BANK
  }

  /** What became of the notice. */
  public enum Verdict {
    FORGED,
    MALFORMED,
    PAID,
    REFUSED_BY_PAYER,
    REPEATED,
    UNKNOWN_REFERENCE,
    WRONG_AMOUNT,
    LATE,
    DOUBLE,
    UNMATCHED
  }

  public Verdict verdict() {
    return verdict;
  }

  private static String cut(String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
