package vn.motcua.fee.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.fee.AttemptStatus;
import vn.motcua.fee.PaymentMethod;

/** One try to pay an order, known to the provider by its reference. */
@Entity
@Table(name = "fee_attempt")
public class PaymentAttempt {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_attempt_seq")
  @SequenceGenerator(name = "fee_attempt_seq", sequenceName = "fee_attempt_seq")
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private PaymentOrder paymentOrder;

  private String reference;

  @Enumerated(EnumType.STRING)
  private PaymentMethod method;

  @Enumerated(EnumType.STRING)
  private AttemptStatus status;

  private Instant startedAt;
  private Instant expiresAt;
  private Instant endedAt;
  private String transactionId;
  private String reasonCode;

  protected PaymentAttempt() {}

  PaymentAttempt(
      PaymentOrder order,
      String reference,
      PaymentMethod method,
      Instant startedAt,
      Instant expiresAt) {
    this.paymentOrder = order;
    this.reference = reference;
    this.method = method;
    this.status = AttemptStatus.PENDING;
    this.startedAt = startedAt;
    this.expiresAt = expiresAt;
  }

  void confirm(String providerTransaction, Instant now) {
    end(AttemptStatus.CONFIRMED, now);
    transactionId = providerTransaction;
  }

  void fail(String providerReason, Instant now) {
    end(AttemptStatus.FAILED, now);
    reasonCode = providerReason;
  }

  void lapse(Instant now) {
    end(AttemptStatus.LAPSED, now);
  }

  private void end(AttemptStatus to, Instant now) {
    status = to;
    endedAt = now;
  }

  public boolean isPending() {
    return status == AttemptStatus.PENDING;
  }

  public PaymentOrder order() {
    return paymentOrder;
  }

  public String reference() {
    return reference;
  }

  public PaymentMethod method() {
    return method;
  }

  public AttemptStatus status() {
    return status;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public String transactionId() {
    return transactionId;
  }

  /** The provider's own code for its no, null if it gave none. */
  public String reasonCode() {
    return reasonCode;
  }
}
