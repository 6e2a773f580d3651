package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** What administrators of the invented province would have entered: collectors, prices, news. */
@ApplicationScoped
class DemoEntries {
  @EJB private CollectorSeeding collectors;
  @EJB private PostalSeeding postal;
  @EJB private NewsSeeding news;

  /** Enters all of it, each in a transaction of its own. */
  void seed() {
    collectors.seed();
    postal.seed();
    news.seed();
  }
}
