package vn.motcua.identity;

import vn.motcua.shared.Settings;

/** The password of the demo accounts, a setting and nowhere else. */
public final class DemoPassword {
  private static final String WELL_KNOWN = "motcua-demo";

  private DemoPassword() {}

  /** {@code PORTAL_DEMO_PASSWORD}, by default the well-known one of the README. */
  public static String value() {
    return Settings.get("portal.demo.password", WELL_KNOWN);
  }
}
