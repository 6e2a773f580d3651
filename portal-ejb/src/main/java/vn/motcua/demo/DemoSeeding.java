package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.catalogue.CataloguePublication;
import vn.motcua.shared.PortalClock;

/**
 * What the stories need before they can be told: province, people, collectors, postal prices, news,
 * catalogue, keys.
 */
@ApplicationScoped
class DemoSeeding {
  @EJB private DemoDiary diary;
  @EJB private DemoOrganisation organisation;
  @EJB private DemoKeys keys;
  @EJB private CataloguePublication publication;
  @Inject private DemoEntries entries;
  @Inject private Players players;
  @Inject private PortalClock clock;

  /** Makes what is missing. */
  void seed(DemoProgress progress) {
    if (!progress.seeded()) {
      players.asSystem(clock.now(), this::people);
      diary.seeded();
    }
    if (!progress.finished()) {
      players.asSystem(clock.now(), publication::publishBundled);
    }
    players.asSystem(clock.now(), this::keys);
  }

  private Void people() {
    organisation.seed();
    entries.seed();
    return null;
  }

  private Void keys() {
    keys.seed();
    return null;
  }
}
