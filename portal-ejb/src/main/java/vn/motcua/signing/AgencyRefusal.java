package vn.motcua.signing;

import java.util.Map;
import vn.motcua.shared.Refusal;

/**
 * What stands against the key of an agency, said to the officer who waits for its signature: he can
 * do nothing with words about his own certificate or token.
 */
final class AgencyRefusal {
  private static final String UNFIT = "signing.agency-certificate-unfit";
  private static final Map<String, String> WORDS =
      Map.of(
          "signing.no-certificate", "signing.agency-no-certificate",
          "signing.certificate-of-another", "signing.agency-certificate-of-another",
          "signing.certificate-expired", "signing.agency-certificate-expired",
          "signing.certificate-revoked", "signing.agency-certificate-revoked",
          "signing.certificate-revocation-unknown", "signing.agency-revocation-unknown",
          "signing.certificate-weak", UNFIT,
          "signing.certificate-untrusted", UNFIT,
          "signing.certificate-not-for-signing", UNFIT);

  private AgencyRefusal() {}

  /** The refusal in words about the agency; what concerns neither certificate nor key stays. */
  static Refusal of(Refusal refusal) {
    String key = refusal.messageKey();
    if (WORDS.containsKey(key)) {
      return new Refusal(WORDS.get(key));
    }
    boolean ofKey =
        key.startsWith("signing.token-")
            || key.startsWith("signing.remote-")
            || "signing.agent-needed".equals(key);
    return ofKey ? new Refusal("signing.agency-key-unreachable") : refusal;
  }
}
