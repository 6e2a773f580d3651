package vn.motcua.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.motcua.fee.domain.PaymentEvent.Act;
import vn.motcua.fee.domain.PaymentOrder;
import vn.motcua.fee.domain.RefundDue;
import vn.motcua.fee.keeping.FeeStore;
import vn.motcua.fee.keeping.MoneyIn;
import vn.motcua.fee.keeping.OrderViews;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * Where staff see what a dossier owes, collect at the counter and give back money that settles
 * nothing. Rows of agencies the position may not see do not exist for it.
 */
@Stateless
public class FeeWork {
  private static final int LONGEST_NOTE = 500;
  private static final int LONGEST_CASHIER_NOTE = 64;

  @Inject private FeeStore store;
  @Inject private OrderViews views;
  @Inject private MoneyIn money;
  @EJB private Agencies agencies;
  @Inject private OnceOnly onceOnly;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /** The orders of a dossier of an agency this position sees. */
  @RolesAllowed({Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
  public List<OrderView> ordersOf(String dossierPublicId) {
    Set<Long> mine = visible();
    return store.ofDossier(dossierPublicId).stream()
        .filter(order -> mine.contains(order.owner().agencyId()))
        .map(views::order)
        .toList();
  }

  /**
   * Takes the whole sum at the counter.
   *
   * @throws NotFound if there is no such order for this position
   * @throws Refusal if it is paid or over, or the note is missing
   */
  @RolesAllowed(Roles.DESK)
  public void collect(CollectAtCounter command) {
    PaymentOrder order =
        store
            .locked(command.orderPublicId())
            .filter(o -> visible().contains(o.owner().agencyId()))
            .orElseThrow(NotFound::new);
    if (onceOnly.answerOf(command.key(), "FeeWork.collect").isPresent()) {
      return;
    }
    order.collect(note(command.note(), LONGEST_CASHIER_NOTE), Act.now(actor.get(), clock.now()));
    money.announce(order);
    onceOnly.keep(command.key(), "FeeWork.collect", order.publicId());
  }

  /** Money of my agencies that settles nothing, open work first, at most 200 rows. */
  @RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.ADMIN})
  public List<RefundRow> refunds() {
    boolean admin = Roles.ADMIN.equals(actor.get().role());
    return store.refunds(visible(), admin).stream().map(views::refund).toList();
  }

  /**
   * Closes a piece of work with what was done about the money.
   *
   * @throws NotFound if there is none for this position
   * @throws Refusal if it was closed before or nothing is said
   */
  @RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.ADMIN})
  public void settle(SettleRefund command) {
    RefundDue due =
        store.refund(command.refundPublicId()).filter(this::isMine).orElseThrow(NotFound::new);
    if (onceOnly.answerOf(command.key(), "FeeWork.settle").isPresent()) {
      return;
    }
    Act act = Act.now(actor.get(), clock.now());
    due.settle(note(command.note(), LONGEST_NOTE), act.actor().name(), act.enteredAt());
    if (due.kind() == RefundKind.NOT_NEEDED) {
      store.locked(due.orderId()).orElseThrow().refund(act);
    }
    onceOnly.keep(command.key(), "FeeWork.settle", due.publicId());
  }

  private boolean isMine(RefundDue due) {
    Actor me = actor.get();
    return due.agencyId() == null
        ? Roles.ADMIN.equals(me.role())
        : visible().contains(due.agencyId());
  }

  private Set<Long> visible() {
    return agencies.visibleTo(actor.get());
  }

  private static String note(String typed, int longest) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty() || text.length() > longest) {
      throw new Refusal("fee.note-needed", longest);
    }
    return text;
  }
}
