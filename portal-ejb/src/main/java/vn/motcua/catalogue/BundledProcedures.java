package vn.motcua.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.motcua.shared.Roles;

/**
 * Publishes the procedures that come with the portal: before it opens when there is none yet, else
 * right after the start, while what was published before is in force.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@PermitAll
public class BundledProcedures {
  private static final Logger LOG = System.getLogger(BundledProcedures.class.getName());
  private static final long AFTER_MILLIS = 5000;

  @Inject private CataloguePublication publication;
  @Resource private TimerService timers;

  @PostConstruct
  void start() {
    if (publication.nothingPublished()) {
      publish();
    } else {
      timers.createSingleActionTimer(AFTER_MILLIS, new TimerConfig(null, false));
    }
  }

  @Timeout
  void publish() {
    long fresh = publication.publishBundled().stream().filter(PublishedRevision::fresh).count();
    LOG.log(Level.INFO, "Catalogue: {0} procedures published anew", fresh);
  }
}
