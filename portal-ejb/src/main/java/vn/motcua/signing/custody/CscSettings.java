package vn.motcua.signing.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Settings;
import vn.motcua.signing.SigningSettings;

/**
 * Which remote signing service: {@code portal.csc.url} up to and without {@code /csc/v2}; the
 * access token lies in the secrets folder as {@code csc-token}, the PIN of an organisation's key,
 * which signs unattended, as {@code csc-pin-NAME}.
 */
@ApplicationScoped
public class CscSettings {
  private URI address;
  private Path secrets;

  protected CscSettings() {}

  @Inject
  public CscSettings(SigningSettings settings) {
    this(Settings.find("portal.csc.url").orElse(null), settings);
  }

  /** Given the address, for tests and tools. */
  public CscSettings(String address, SigningSettings settings) {
    this.address = Optional.ofNullable(address).map(URI::create).orElse(null);
    this.secrets = settings.secrets();
  }

  /**
   * Address of a method.
   *
   * @throws Refusal signing.remote-unreachable if no service is set
   */
  URI method(String name) {
    if (address == null) {
      throw new Refusal("signing.remote-unreachable");
    }
    return URI.create(address + "/csc/v2/" + name);
  }

  /** What the portal shows the service. */
  String token() {
    return secret("csc-token");
  }

  /** The PIN of a key that signs without a person. */
  char[] pin(String credential) {
    return secret("csc-pin-" + credential).toCharArray();
  }

  private String secret(String name) {
    try {
      return Files.readString(secrets.resolve(name)).strip();
    } catch (IOException missing) {
      throw new Refusal("signing.remote-unreachable");
    }
  }
}
