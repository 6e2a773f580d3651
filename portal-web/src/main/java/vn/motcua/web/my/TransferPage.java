package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.fee.FeePayment;
import vn.motcua.fee.OrderView;
import vn.motcua.fee.VietQrView;
import vn.motcua.shared.NotFound;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.shell.Asked;

/** The bank's code to scan, or its lines to copy, while the bank has not reported yet. */
@Named
@RequestScoped
public class TransferPage {
  @EJB private FeePayment payment;
  @Inject private Asked asked;

  private String dossier;
  private VietQrView code;
  private OrderView order;

  @PostConstruct
  void load() {
    dossier = asked.getId();
    order = payment.orderOf(dossier).orElseThrow(NotFound::new);
  }

  /** Makes the code, or goes to the answer if the order needs none any more. */
  public void show() {
    if (order.payable()) {
      code = payment.startVietQr(order.publicId());
    } else {
      Goto.address("/my/pay?id=" + dossier);
    }
  }

  public VietQrView getCode() {
    return code;
  }

  public String getDossier() {
    return dossier;
  }
}
