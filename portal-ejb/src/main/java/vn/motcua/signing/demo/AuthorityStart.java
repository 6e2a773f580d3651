package vn.motcua.signing.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.register.CredentialRegister;

/**
 * Founds the demonstration's authority at the first start and keeps its revocation list fresh. In
 * production it refuses to start while key files lie in the data folder.
 */
@Singleton
@Startup
@PermitAll
public class AuthorityStart {
  @Inject private AuthorityFiles files;
  @Inject private SigningSettings settings;
  @Inject private CredentialRegister register;
  @Inject private PortalClock clock;

  @PostConstruct
  void start() {
    if (settings.demo()) {
      files.found(clock.now());
      files.renewList(clock.now());
    } else if (hasKeyFiles()) {
      throw new IllegalStateException(
          "PKCS#12 keys of the demonstration lie in the data folder: production does not start"
              + " with them. Remove the folder keys or use another data folder.");
    } else if (register.inUse(CustodyKind.PKCS12)) {
      throw new IllegalStateException(
          "The database says that somebody signs with a PKCS#12 key: production does not start"
              + " with one. Register a token for each of them, or use an empty database.");
    }
  }

  /** Each hour, in the demonstration only. */
  @Schedule(hour = "*", persistent = false)
  void renew() {
    if (settings.demo()) {
      files.renewList(clock.now());
    }
  }

  private boolean hasKeyFiles() {
    if (!Files.isDirectory(settings.keys())) {
      return false;
    }
    try (Stream<java.nio.file.Path> found = Files.list(settings.keys())) {
      return found.anyMatch(f -> f.toString().endsWith(".p12"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
