package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/**
 * Settings of this feature: system property first, then the environment variable of the same words.
 *
 * <p>{@code portal.profile}, {@code portal.data.dir}, {@code portal.secrets.dir} and {@code
 * portal.base.url}.
 */
@ApplicationScoped
public class SigningSettings {
  private static final String DEMO = "demo";

  private final Path data;
  private final Path secrets;
  private final String baseUrl;
  private final boolean demo;

  public SigningSettings() {
    this.data = Path.of(setting("portal.data.dir", "data")).toAbsolutePath();
    this.secrets = Path.of(setting("portal.secrets.dir", data.resolve("secrets").toString()));
    this.baseUrl = setting("portal.base.url", "http://localhost:8080");
    this.demo = DEMO.equals(setting("portal.profile", "production"));
  }

  /** Given settings, for tests and tools. */
  public SigningSettings(Path data, String baseUrl, boolean demo) {
    this.data = data;
    this.secrets = data.resolve("secrets");
    this.baseUrl = baseUrl;
    this.demo = demo;
  }

  private static String setting(String name, String otherwise) {
    String value = System.getProperty(name);
    if (value == null) {
      value = System.getenv(name.replace('.', '_').toUpperCase(java.util.Locale.ROOT));
    }
    return value == null || value.isBlank() ? otherwise : value;
  }

  /** Key stores of the demonstration. */
  public Path keys() {
    return data.resolve("keys");
  }

  /** Certificates we trust and their revocation lists. */
  public Path trust() {
    return data.resolve("trust");
  }

  /** Passwords, readable by the portal's own user only. */
  public Path secrets() {
    return secrets;
  }

  /** Address of the portal for the outside, without a closing slash. */
  public String baseUrl() {
    return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
  }

  /** True in the demonstration, where keys may be files and certificates have no legal value. */
  public boolean demo() {
    return demo;
  }
}
