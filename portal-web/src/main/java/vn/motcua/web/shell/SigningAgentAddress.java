package vn.motcua.web.shell;

import vn.motcua.shared.Settings;

/**
 * Where signing agents listen at the officers' machines: the loopback address, port {@code
 * portal.agent.port}.
 */
public final class SigningAgentAddress {
  private static final String PORT = "14786";

  private SigningAgentAddress() {}

  /** Scheme, address and port. */
  public static String origin() {
    String port = Settings.get("portal.agent.port", PORT);
    if (!port.matches("[0-9]{2,5}")) {
      throw new IllegalStateException("portal.agent.port is not a port: set it to a number");
    }
    return "http://127.0.0.1:" + port;
  }
}
