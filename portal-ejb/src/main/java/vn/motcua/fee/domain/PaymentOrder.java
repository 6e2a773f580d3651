package vn.motcua.fee.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Fee;
import vn.motcua.fee.AttemptStatus;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.OrderStatus;
import vn.motcua.fee.PaymentMethod;
import vn.motcua.fee.RefundKind;
import vn.motcua.fee.domain.PaymentEvent.Act;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Refusal;

/**
 * One debt of one dossier: opened when it falls due, paid once and exactly, or ended otherwise. It
 * is the only writer of its status, by {@link PaymentLifecycle}, and every move leaves an event.
 */
@Entity
@Table(name = "fee_order")
public class PaymentOrder {
  /** Whoever needs more tries than this should come to the counter. */
  public static final int MOST_ATTEMPTS = 20;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_order_seq")
  @SequenceGenerator(name = "fee_order_seq", sequenceName = "fee_order_seq")
  private Long id;

  private String publicId;
  @Version private long version;
  @Embedded private OrderOwner owner;

  @Enumerated(EnumType.STRING)
  private Fee.Due due;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  private long amount;
  private Instant createdAt;
  private Instant payBy;
  private Instant paidAt;

  @Enumerated(EnumType.STRING)
  private PaymentMethod paidMethod;

  private String paidTransaction;

  @ElementCollection
  @CollectionTable(name = "fee_order_line", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "line_no")
  private List<OrderLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "paymentOrder", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<PaymentAttempt> attempts = new ArrayList<>();

  @OneToMany(mappedBy = "paymentOrder", cascade = CascadeType.PERSIST)
  private List<PaymentEvent> events = new ArrayList<>();

  protected PaymentOrder() {}

  /**
   * The order for what is due at one moment: open, or waived if exemptions leave nothing to pay.
   *
   * @param quote rows of one due moment, all set
   * @param payBy end of the term, null = none
   */
  public static PaymentOrder of(OrderOwner owner, FeeQuote quote, Instant payBy, Act act) {
    PaymentOrder order = new PaymentOrder();
    order.publicId = PublicId.random();
    order.owner = owner;
    order.due = quote.lines().get(0).due();
    order.amount = quote.total();
    order.createdAt = act.enteredAt();
    order.payBy = payBy;
    quote.lines().forEach(line -> order.lines.add(new OrderLine(line)));
    order.move(order.amount == 0 ? OrderAction.WAIVE : OrderAction.ORDER, act);
    return order;
  }

  /**
   * Begins one try.
   *
   * @throws Refusal if the order is not payable or was tried too often
   */
  public PaymentAttempt start(PaymentMethod method, String reference, Instant expiresAt, Act act) {
    if (attempts.size() >= MOST_ATTEMPTS) {
      throw new Refusal("fee.too-many-attempts", MOST_ATTEMPTS);
    }
    move(OrderAction.START, act);
    PaymentAttempt attempt =
        new PaymentAttempt(this, reference, method, act.enteredAt(), expiresAt);
    attempts.add(attempt);
    return attempt;
  }

  /**
   * Takes in money that a provider reports for one of the attempts. Only the exact sum for an order
   * that is still payable settles it.
   *
   * @return empty if the order is paid by it now, else why the money has to go back
   */
  public Optional<RefundKind> credit(
      PaymentAttempt attempt, long received, String transactionId, Act act) {
    if (status == OrderStatus.PAID
        || status == OrderStatus.REFUND_DUE
        || status == OrderStatus.REFUNDED) {
      return Optional.of(RefundKind.DOUBLE);
    }
    if (!status.isPayable()) {
      return Optional.of(RefundKind.LATE);
    }
    if (received != amount) {
      return Optional.of(RefundKind.WRONG_AMOUNT);
    }
    move(OrderAction.CONFIRM, act);
    attempt.confirm(transactionId, act.enteredAt());
    paid(attempt.method(), transactionId, act.happenedAt());
    return Optional.empty();
  }

  /** The provider says that no money was taken. Nothing happens if the attempt ended already. */
  public boolean fail(PaymentAttempt attempt, String reasonCode, Act act) {
    if (!attempt.isPending()) {
      return false;
    }
    attempt.fail(reasonCode, act.enteredAt());
    backToOpen(act);
    return true;
  }

  /** Ends the attempts whose time is over; money that still comes for them counts all the same. */
  public void lapse(Instant expiredBefore, Act act) {
    List<PaymentAttempt> over =
        attempts.stream()
            .filter(PaymentAttempt::isPending)
            .filter(attempt -> attempt.expiresAt().isBefore(expiredBefore))
            .toList();
    over.forEach(attempt -> attempt.lapse(act.enteredAt()));
    if (!over.isEmpty()) {
      backToOpen(act);
    }
  }

  /** Cash or card at the counter. */
  public void collect(String receiptNote, Act act) {
    move(OrderAction.COLLECT, act);
    paid(PaymentMethod.COUNTER, receiptNote, act.happenedAt());
  }

  /** The term is over, and with it every attempt under way. */
  public void expire(Act act) {
    lapse(Instant.MAX, act);
    move(OrderAction.EXPIRE, act);
  }

  /** The dossier has ended: what is unpaid falls away, what is paid goes back. */
  public void end(Act act) {
    if (status.isPayable()) {
      move(OrderAction.CANCEL, act);
    } else if (status == OrderStatus.PAID) {
      move(OrderAction.OWE_REFUND, act);
    }
  }

  /** The money has been given back. */
  public void refund(Act act) {
    move(OrderAction.REFUND, act);
  }

  /** The attempt of this reference, which belongs to this order. */
  public PaymentAttempt attempt(String reference) {
    return attempts.stream()
        .filter(attempt -> attempt.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private void paid(PaymentMethod method, String transactionId, Instant when) {
    paidAt = when;
    paidMethod = method;
    paidTransaction = transactionId;
  }

  private void backToOpen(Act act) {
    boolean underWay = attempts.stream().anyMatch(PaymentAttempt::isPending);
    if (status == OrderStatus.PENDING && !underWay) {
      move(OrderAction.FAIL, act);
    }
  }

  private void move(OrderAction action, Act act) {
    OrderStatus from = status;
    status = PaymentLifecycle.next(from, action, act.actor().role());
    events.add(new PaymentEvent(this, from, action, act));
  }

  public Long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public OrderOwner owner() {
    return owner;
  }

  public Fee.Due due() {
    return due;
  }

  public OrderStatus status() {
    return status;
  }

  public long amount() {
    return amount;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** End of the term, null if it has none. */
  public Instant payBy() {
    return payBy;
  }

  public Instant paidAt() {
    return paidAt;
  }

  public PaymentMethod paidMethod() {
    return paidMethod;
  }

  /** Reference of the attempt that paid it, null before and at the counter. */
  public String paidReference() {
    return attempts.stream()
        .filter(attempt -> attempt.status() == AttemptStatus.CONFIRMED)
        .map(PaymentAttempt::reference)
        .findFirst()
        .orElse(null);
  }

  public String paidTransaction() {
    return paidTransaction;
  }

  public List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  public List<PaymentAttempt> attempts() {
    return List.copyOf(attempts);
  }

  public List<PaymentEvent> events() {
    return List.copyOf(events);
  }
}
