package vn.motcua.simulator.bank;

import java.time.Clock;
import java.time.Duration;

/**
 * What bank and gateway share with the portal.
 *
 * @param portal address of the portal without a slash at the end
 * @param terminal the merchant's terminal code at VNPAY
 * @param vnpaySecret hash secret of VNPAY
 * @param bankSecret secret of the bank's notices
 * @param tries how often a notice is sent until it is accepted
 * @param pause time between two tries
 */
public record BankSettings(
    String portal,
    String terminal,
    String vnpaySecret,
    String bankSecret,
    int tries,
    Duration pause,
    Clock clock) {
  private static final int TRIES = 10;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** The settings of this process; a missing secret ends the start. */
  static BankSettings ofProcess() {
    return new BankSettings(
        needed("portal.base.url"),
        needed("portal.vnpay.code"),
        needed("portal.vnpay.secret"),
        needed("portal.bank.secret"),
        TRIES,
        PAUSE,
        Clock.systemUTC());
  }

  private static String needed(String name) {
    String value = System.getProperty(name, "");
    if (value.isBlank()) {
      throw new IllegalStateException("the setting " + name + " is missing");
    }
    return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
  }
}
