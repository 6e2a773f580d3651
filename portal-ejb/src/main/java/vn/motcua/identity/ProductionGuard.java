package vn.motcua.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import vn.motcua.identity.persistence.IdentityRepository;
import vn.motcua.shared.Settings;

/** Production does not start on a database that holds accounts of the demonstration. */
@Singleton
@Startup
@DenyAll
public class ProductionGuard {
  @Inject private IdentityRepository identities;

  @PostConstruct
  void refuseDemoAccounts() {
    if (!Settings.demo() && !identities.demoAccounts().isEmpty()) {
      throw new IllegalStateException(
          "The database holds accounts of the demonstration. Use an empty database, or set"
              + " PORTAL_PROFILE=demo.");
    }
  }
}
