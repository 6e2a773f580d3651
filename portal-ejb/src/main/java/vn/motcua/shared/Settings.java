package vn.motcua.shared;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the operator sets: the system property {@code portal.x.y}, else the environment's {@code
 * PORTAL_X_Y}. The README lists them all.
 */
public final class Settings {
  private Settings() {}

  /** A setting, empty when not set or blank. */
  public static Optional<String> find(String name) {
    String value = System.getProperty(name);
    if (value == null || value.isBlank()) {
      value = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
    }
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.trim());
  }

  /** A setting or the value that holds without it. */
  public static String get(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  /** Whether this is a demonstration: demo accounts, demo keys and simulators exist only there. */
  public static boolean demo() {
    return "demo".equals(get("portal.profile", "production"));
  }

  /** Where files, keys and mail of the portal lie. */
  public static Path dataDirectory() {
    return Path.of(
        find("portal.data.dir")
            .orElseThrow(
                () -> new IllegalStateException("the setting PORTAL_DATA_DIR is missing")));
  }

  /** Public address of the portal without a slash at the end, as printed in codes and mails. */
  public static String baseUrl() {
    String url = get("portal.base.url", "http://localhost:8080");
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
