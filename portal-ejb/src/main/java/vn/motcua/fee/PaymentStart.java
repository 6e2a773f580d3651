package vn.motcua.fee;

/**
 * An attempt that goes on at the provider's own page.
 *
 * @param address where to send the browser
 */
public record PaymentStart(String reference, String address) {}
