package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import vn.motcua.shared.Settings;

/**
 * Where this feature's files lie. {@code portal.secrets.dir} may move the secrets out of the data
 * folder.
 */
@ApplicationScoped
public class SigningSettings {
  private final Path data;
  private final Path secrets;
  private final String baseUrl;
  private final boolean demo;

  public SigningSettings() {
    this.data = Settings.dataDirectory().toAbsolutePath();
    this.secrets =
        Settings.find("portal.secrets.dir").map(Path::of).orElse(data.resolve("secrets"));
    this.baseUrl = Settings.baseUrl();
    this.demo = Settings.demo();
  }

  /** Given settings, for tests and tools. */
  public SigningSettings(Path data, String baseUrl, boolean demo) {
    this.data = data;
    this.secrets = data.resolve("secrets");
    this.baseUrl = baseUrl;
    this.demo = demo;
  }

  /** Key stores of the demonstration. */
  public Path keys() {
    return data.resolve("keys");
  }

  /** Certificates we trust and their revocation lists. */
  public Path trust() {
    return data.resolve("trust");
  }

  /** What the demonstration's authority gives to the simulators of the outside world. */
  public Path simulators() {
    return data.resolve("simulators/pki");
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
