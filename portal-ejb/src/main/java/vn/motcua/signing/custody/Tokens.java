package vn.motcua.signing.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.InvalidParameterException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Settings;

/**
 * The tokens of this machine by slot: {@code portal.pkcs11.library} is the file of the maker's
 * library. Each slot is opened once and kept.
 */
@ApplicationScoped
public class Tokens {
  private final Map<String, Token> open = new ConcurrentHashMap<>();
  private final Optional<String> library;

  public Tokens() {
    this(Settings.find("portal.pkcs11.library").orElse(null));
  }

  /** Given the library, for tests and tools. */
  public Tokens(String library) {
    this.library = Optional.ofNullable(library);
  }

  /**
   * The token in this slot.
   *
   * @throws Refusal signing.token-unreachable if there is no library or no token
   */
  Token in(String slot) {
    return open.computeIfAbsent(slot, this::open);
  }

  private Token open(String slot) {
    Provider base = Security.getProvider("SunPKCS11");
    if (library.isEmpty() || base == null) {
      throw new Refusal("signing.token-unreachable");
    }
    String settings =
        String.join(
            "\n",
            "--name=slot" + Long.parseUnsignedLong(slot),
            "library=" + library.get(),
            "slot=" + slot);
    try {
      return new Token(base.configure(settings));
    } catch (InvalidParameterException | ProviderException absent) {
      throw new Refusal("signing.token-unreachable");
    }
  }
}
