package vn.motcua.fee.gateway;

import java.time.Instant;
import vn.motcua.fee.PaymentMethod;

/** One payment provider: turns an invoice into what the payer needs in order to pay it there. */
public interface PaymentGateway {

  /** The way of paying it stands for. */
  PaymentMethod method();

  /** What the payer goes to or scans; makes nothing happen at the provider. */
  Invitation invite(Invoice invoice);

  /**
   * One sum asked for.
   *
   * @param reference our reference for this attempt
   * @param amount whole đồng
   * @param payee account the money goes to
   * @param createdAt beginning of the attempt
   * @param expiresAt its end
   */
  record Invoice(
      String reference,
      long amount,
      Payee payee,
      Payer payer,
      Instant createdAt,
      Instant expiresAt) {}

  /** Account of the collector. */
  record Payee(String bankBin, String bankName, String account, String accountName) {}

  /**
   * Where the payer sits.
   *
   * @param returnUrl where the browser comes back; it only shows, it never decides
   * @param clientIp the payer's address
   * @param language vi or en
   */
  record Payer(String returnUrl, String clientIp, String language) {}

  /**
   * @param address page to send the browser to, null if there is none
   * @param qrText text to draw as a QR code, null if there is none
   */
  record Invitation(String address, String qrText) {}
}
