package vn.motcua.fee.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.fee.PaymentMethod;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Settings;

/**
 * The providers as this portal is set up: {@code portal.vnpay.url}, {@code portal.vnpay.code},
 * {@code portal.vnpay.secret}, {@code portal.bank.secret}.
 */
@ApplicationScoped
public class PaymentProviders {

  /**
   * The provider of one way to pay.
   *
   * @throws Refusal if it is not set up or has none
   */
  public PaymentGateway gateway(PaymentMethod method) {
    return switch (method) {
      case VNPAY -> vnpay();
      case VIETQR -> {
        needed("portal.bank.secret");
        yield new VietQrGateway();
      }
      case COUNTER -> throw new Refusal("fee.provider-not-set");
    };
  }

  /**
   * VNPAY with our terminal and secret.
   *
   * @throws Refusal if it is not set up
   */
  public VnpayGateway vnpay() {
    return new VnpayGateway(
        needed("portal.vnpay.url"), needed("portal.vnpay.code"), needed("portal.vnpay.secret"));
  }

  /**
   * The signature of the bank's notices.
   *
   * @throws Refusal if it is not set up
   */
  public BankNoticeSignature bank() {
    return new BankNoticeSignature(needed("portal.bank.secret"));
  }

  private static String needed(String setting) {
    return Settings.find(setting).orElseThrow(() -> new Refusal("fee.provider-not-set"));
  }
}
