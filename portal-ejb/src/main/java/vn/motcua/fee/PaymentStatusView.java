package vn.motcua.fee;

import java.time.Instant;

/**
 * What the payer sees after coming back from a provider.
 *
 * @param amount whole đồng
 * @param since when the attempt began
 * @param reasonCode the provider's own code for its no, null otherwise
 */
public record PaymentStatusView(
    String reference,
    State state,
    long amount,
    Instant since,
    Instant paidAt,
    String reasonCode,
    String orderPublicId,
    String dossierPublicId) {

  /** The answer in one word. */
  public enum State {
    /** The provider has not reported yet and its time is not over. */
    WAITING,
    /** The order is paid. */
    PAID,
    /** The provider said no; nothing was taken and it can be tried again. */
    FAILED,
    /** The provider's time is over without a report: do not pay again before asking. */
    UNCLEAR,
    /** The order has ended; money that still comes goes back. */
    OVER
  }

  /** Key of its sentence in the bundle. */
  public String stateKey() {
    return "fee.state." + state.name();
  }
}
