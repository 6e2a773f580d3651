package vn.motcua.demo;

import java.util.Locale;
import vn.motcua.shared.Settings;

/**
 * How much of the demonstration is set up: setting {@code portal.demo.load}, by default everything.
 */
enum DemoMode {
  ON,
  /** Province, people, catalogue and keys, no dossiers: for tests that file their own. */
  SEED,
  OFF;

  static DemoMode current() {
    return Settings.demo()
        ? valueOf(Settings.get("portal.demo.load", "on").toUpperCase(Locale.ROOT))
        : OFF;
  }
}
