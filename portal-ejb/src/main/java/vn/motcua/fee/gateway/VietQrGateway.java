package vn.motcua.fee.gateway;

import vn.motcua.fee.PaymentMethod;

/** Bank transfer by a VietQR code; the money is confirmed by the bank's signed notice. */
public final class VietQrGateway implements PaymentGateway {

  @Override
  public PaymentMethod method() {
    return PaymentMethod.VIETQR;
  }

  @Override
  public Invitation invite(Invoice invoice) {
    Payee payee = invoice.payee();
    VietQrCode code =
        VietQrCode.toAccount(
            payee.bankBin(), payee.account(), invoice.amount(), invoice.reference());
    return new Invitation(null, code.text());
  }
}
