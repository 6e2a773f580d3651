/**
 * Where payment providers report money: small, strict, without session or page.
 *
 * <p>Reads a bounded request, hands it to {@link vn.motcua.fee.PaymentNotices} as it came and says
 * what the provider wants to hear. Decides nothing.
 */
package vn.motcua.web.api.payment;
