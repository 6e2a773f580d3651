package vn.motcua.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The demonstration's certificates and revocation list, for everybody who checks a signature. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublishedCertificates {
  private static final Map<String, String> FILES =
      Map.of(
          "demo.crl", "lists/demo.crl",
          "demo-root.crt", "roots/demo-root.crt",
          "demo-issuing.crt", "authorities/demo-issuing.crt");

  @Inject private SigningSettings settings;

  /** The file of this name; empty for any other name and outside the demo profile. */
  public Optional<byte[]> content(String name) {
    if (!settings.demo() || !FILES.containsKey(name)) {
      return Optional.empty();
    }
    Path file = settings.trust().resolve(FILES.get(name));
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
