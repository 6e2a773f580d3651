package vn.motcua.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.fee.gateway.PaymentProviders;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Settings;

/**
 * Signs notices as the simulated bank would, so that the demonstration's loader can report money on
 * its own clock. Works in the demo profile only.
 */
@ApplicationScoped
public class DemoBank {
  @Inject private PaymentProviders providers;
  @Inject private PortalClock clock;

  /**
   * The header for a notice sent now.
   *
   * @throws IllegalStateException outside the demo profile
   */
  public String signature(byte[] notice) {
    if (!Settings.demo()) {
      throw new IllegalStateException("only the demonstration has a bank of its own");
    }
    return providers.bank().header(clock.now(), notice);
  }
}
