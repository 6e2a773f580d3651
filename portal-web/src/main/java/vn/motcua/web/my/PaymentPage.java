package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.fee.FeePayment;
import vn.motcua.fee.PaymentStatusView;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.PaperKind;
import vn.motcua.shared.NotFound;

/**
 * Where the payment gateway sends the browser back. Shows what we know; what the address says is
 * not believed and changes nothing.
 */
@Named
@RequestScoped
public class PaymentPage {
  private static final Set<PaperKind> RECEIPTS =
      EnumSet.of(PaperKind.FEE_RECEIPT, PaperKind.PAYMENT_CONFIRMATION);

  @EJB private FeePayment payment;
  @EJB private IssuedPapers issued;
  @Inject private HttpServletRequest request;

  private PaymentStatusView status;

  @PostConstruct
  void load() {
    String reference = request.getParameter("vnp_TxnRef");
    if (reference == null) {
      reference = request.getParameter("ref");
    }
    if (reference == null) {
      throw new NotFound();
    }
    status = payment.status(reference);
  }

  public PaymentStatusView getStatus() {
    return status;
  }

  public String getState() {
    return status.state().name();
  }

  public boolean isWaiting() {
    return status.state() == PaymentStatusView.State.WAITING;
  }

  public boolean isPaid() {
    return status.state() == PaymentStatusView.State.PAID;
  }

  /** What was issued for the money, once it is. */
  public List<IssuedPaper> getReceipts() {
    if (!isPaid()) {
      return List.of();
    }
    return issued.ofDossier(status.dossierPublicId()).stream()
        .filter(paper -> RECEIPTS.contains(paper.kind()))
        .toList();
  }

  public boolean isPayable() {
    return status.state() == PaymentStatusView.State.FAILED;
  }

  /** Colour of the answer. */
  public String getKind() {
    return switch (status.state()) {
      case PAID -> "ok";
      case FAILED -> "err";
      case WAITING -> "info";
      default -> "warn";
    };
  }
}
