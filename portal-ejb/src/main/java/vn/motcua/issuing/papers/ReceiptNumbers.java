package vn.motcua.issuing.papers;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.motcua.fee.FeePaid;
import vn.motcua.fee.FeeReceipts;
import vn.motcua.fee.ReceiptFacts;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.issuing.Reservation;
import vn.motcua.shared.Roles;

/**
 * Numbers a receipt in the very transaction in which the money is booked (NĐ 254/2026, Điều 24:
 * issued when the money is collected); paper and signature follow after commit.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReceiptNumbers {
  @Inject private PaperRegister register;
  @EJB private FeeReceipts receipts;

  /** Takes the number of every receipt that the paid order gives. */
  public void number(@Observes FeePaid paid) {
    receipts.receiptsOf(paid.orderId()).forEach(facts -> register.reserve(reservation(facts)));
  }

  /** One receipt of one order has one number. */
  static Reservation reservation(ReceiptFacts facts) {
    PaperKind kind = PaperKind.valueOf(facts.kind().name());
    boolean receipt = kind == PaperKind.FEE_RECEIPT;
    return new Reservation(
        kind,
        receipt ? facts.issuer().receiptSymbol() : kind.symbol(),
        facts.issuer().agencyId(),
        facts.dossierId(),
        "order:" + facts.orderId() + ":" + kind);
  }
}
