package vn.motcua.fee.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.motcua.fee.RefundKind;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Refusal;

/** Money we hold that settles nothing: work for a person until it has gone back. */
@Entity
@Table(name = "fee_refund_due")
public class RefundDue {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_refund_due_seq")
  @SequenceGenerator(name = "fee_refund_due_seq", sequenceName = "fee_refund_due_seq")
  private Long id;

  private String publicId;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private RefundKind kind;

  @Enumerated(EnumType.STRING)
  private PaymentNotice.Provider provider;

  private String transactionId;
  private long amount;
  private String description;
  private Long orderId;
  private Long agencyId;
  private Instant noticedAt;
  private Instant settledAt;
  private String settledBy;

  @Column(name = "settled_note")
  private String note;

  protected RefundDue() {}

  /**
   * @param order the order it came for, null = unmatched
   * @param agencyId who has to see to it; null = no account of ours, an administrator's work
   */
  public RefundDue(RefundKind kind, Money money, PaymentOrder order, Long agencyId) {
    this.publicId = PublicId.random();
    this.kind = kind;
    this.provider = money.provider();
    this.transactionId = money.transactionId();
    this.amount = money.amount();
    this.description = money.description();
    this.noticedAt = money.noticedAt();
    this.orderId = order == null ? null : order.id();
    this.agencyId = agencyId;
  }

  /**
   * Money as a provider reports it.
   *
   * @param provider null = the counter
   * @param description text of the transfer, null where there is none
   */
  public record Money(
      PaymentNotice.Provider provider,
      String transactionId,
      long amount,
      String description,
      Instant noticedAt) {}

  /**
   * Closes the work with what was done.
   *
   * @throws Refusal if it was closed before
   */
  public void settle(String what, String by, Instant now) {
    if (settledAt != null) {
      throw new Refusal("fee.refund-settled-already");
    }
    settledAt = now;
    settledBy = by;
    note = what;
  }

  public String publicId() {
    return publicId;
  }

  public RefundKind kind() {
    return kind;
  }

  public PaymentNotice.Provider provider() {
    return provider;
  }

  public String transactionId() {
    return transactionId;
  }

  public long amount() {
    return amount;
  }

  public String description() {
    return description;
  }

  public Long orderId() {
    return orderId;
  }

  public Long agencyId() {
    return agencyId;
  }

  public Instant noticedAt() {
    return noticedAt;
  }

  public Instant settledAt() {
    return settledAt;
  }

  public String settledBy() {
    return settledBy;
  }

  public String note() {
    return note;
  }
}
