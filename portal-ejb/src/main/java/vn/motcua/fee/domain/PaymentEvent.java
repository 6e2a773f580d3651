package vn.motcua.fee.domain;

import jakarta.persistence.Column;
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
import vn.motcua.fee.OrderStatus;
import vn.motcua.shared.Actor;

/** One move of one order; rows of this table are never changed. */
@Entity
@Table(name = "fee_event")
public class PaymentEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_event_seq")
  @SequenceGenerator(name = "fee_event_seq", sequenceName = "fee_event_seq")
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private PaymentOrder paymentOrder;

  @Enumerated(EnumType.STRING)
  private OrderStatus fromStatus;

  @Enumerated(EnumType.STRING)
  private OrderAction action;

  @Enumerated(EnumType.STRING)
  private OrderStatus toStatus;

  @Column(name = "actor")
  private String actorName;

  private Instant happenedAt;
  private Instant enteredAt;

  protected PaymentEvent() {}

  PaymentEvent(PaymentOrder order, OrderStatus from, OrderAction action, Act act) {
    this.paymentOrder = order;
    this.fromStatus = from;
    this.action = action;
    this.toStatus = order.status();
    this.actorName = act.actor().name();
    this.happenedAt = act.happenedAt();
    this.enteredAt = act.enteredAt();
  }

  /**
   * Who makes a move and when.
   *
   * @param happenedAt when it happened, by the provider's word if it gave one
   * @param enteredAt when we learned of it
   */
  public record Act(Actor actor, Instant happenedAt, Instant enteredAt) {
    /** An act of this moment. */
    public static Act now(Actor actor, Instant now) {
      return new Act(actor, now, now);
    }
  }

  public OrderStatus fromStatus() {
    return fromStatus;
  }

  public OrderAction action() {
    return action;
  }

  public OrderStatus toStatus() {
    return toStatus;
  }

  public Instant happenedAt() {
    return happenedAt;
  }
}
