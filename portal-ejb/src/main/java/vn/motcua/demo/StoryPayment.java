package vn.motcua.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.motcua.fee.BankAnswer;
import vn.motcua.fee.DemoBank;
import vn.motcua.fee.FeePayment;
import vn.motcua.fee.OrderView;
import vn.motcua.fee.PaymentNotices;
import vn.motcua.fee.VietQrView;
import vn.motcua.shared.PortalClock;

/** Pays what a story owes: the applicant scans the code, the bank reports the money. */
@ApplicationScoped
class StoryPayment {
  @EJB private FeePayment payment;
  @EJB private PaymentNotices notices;
  @Inject private DemoBank bank;
  @Inject private PortalClock clock;

  private final JsonMapper json = new JsonMapper();

  /** Shows the code for everything that is to be paid, and has the bank report it. */
  void pay(String dossier, int number) {
    for (OrderView order : payment.ordersOf(dossier)) {
      if (order.payable()) {
        report(payment.startVietQr(order.publicId()), number);
      }
    }
  }

  private void report(VietQrView code, int number) {
    Instant now = clock.now();
    byte[] body =
        json.createObjectNode()
            .put("id", "DEMO-" + number + "-" + code.reference())
            .put("account", code.accountNumber())
            .put("amount", code.amount())
            .put("creditedAt", now.atZone(PortalClock.ZONE).toOffsetDateTime().toString())
            .put("description", code.reference() + " nop phi")
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    BankAnswer answer = notices.bankNotice(bank.signature(body), body);
    if (answer != BankAnswer.ACCEPTED) {
      throw new IllegalStateException("the bank's notice was answered " + answer);
    }
  }
}
