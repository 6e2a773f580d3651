package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.fee.FeePayment;
import vn.motcua.fee.PaymentStatusView;
import vn.motcua.shared.NotFound;

/**
 * Where the payment gateway sends the browser back. Shows what we know; what the address says is
 * not believed and changes nothing.
 */
@Named
@RequestScoped
public class PaymentPage {
  @EJB private FeePayment payment;
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
