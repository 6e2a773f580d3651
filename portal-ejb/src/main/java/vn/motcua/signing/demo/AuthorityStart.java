package vn.motcua.signing.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
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
    } else {
      FileKeys.refuse(settings.keys(), register.inUse(CustodyKind.PKCS12));
    }
  }

  /** Each hour, in the demonstration only. */
  @Schedule(hour = "*", persistent = false)
  void renew() {
    if (settings.demo()) {
      files.renewList(clock.now());
    }
  }
}
