package vn.motcua.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.motcua.shared.Roles;

/** Publishes the procedures that come with the portal when it starts. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@PermitAll
public class BundledProcedures {
  private static final Logger LOG = System.getLogger(BundledProcedures.class.getName());

  @Inject private CataloguePublication publication;

  @PostConstruct
  void publish() {
    long fresh = publication.publishBundled().stream().filter(PublishedRevision::fresh).count();
    LOG.log(Level.INFO, "Catalogue: {0} procedures published anew", fresh);
  }
}
