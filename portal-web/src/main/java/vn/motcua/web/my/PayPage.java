package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.motcua.fee.FeePayment;
import vn.motcua.fee.OrderStatus;
import vn.motcua.fee.OrderView;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Settings;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.catalogue.InYourLanguage;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Language;

/** What is owed for a dossier and the two ways to pay it. */
@Named
@RequestScoped
public class PayPage {
  @EJB private FeePayment payment;
  @Inject private Asked asked;
  @Inject private HttpServletRequest request;
  @Inject private Language language;
  @Inject private InYourLanguage yours;

  private String dossier;
  private OrderView order;

  @PostConstruct
  void load() {
    dossier = asked.getId();
    order = payment.orderOf(dossier).orElseThrow(NotFound::new);
  }

  public String getDossier() {
    return dossier;
  }

  public OrderView getOrder() {
    return order;
  }

  /** Who gets the money, named in the reader's language. */
  public String getPayee() {
    return yours.agency(order.payee());
  }

  public boolean isPaid() {
    return order.status() == OrderStatus.PAID;
  }

  /** Shows the bank's code for this order. */
  public void byTransfer() {
    Goto.address("/my/transfer?id=" + dossier);
  }

  /** Sends the browser to the payment gateway, which sends it back. */
  public void byGateway() {
    String back = Settings.baseUrl() + "/my/payment";
    String gateway =
        payment
            .startVnpay(order.publicId(), back, request.getRemoteAddr(), language.getTag())
            .address();
    Goto.elsewhere(gateway);
  }
}
