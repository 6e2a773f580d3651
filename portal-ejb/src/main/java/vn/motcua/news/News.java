package vn.motcua.news;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.news.domain.NewsRow;
import vn.motcua.shared.PortalClock;

/** What is new today. Read at most once a minute on each node; on a new day at once. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class News {
  private static final int MOST = 3;
  private static final Duration KEPT = Duration.ofMinutes(1);

  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  private volatile Read known;

  private record Read(LocalDate day, Instant at, List<NewsItem> items) {}

  /** The newest three that hold today, the latest first. */
  public List<NewsItem> today() {
    Read kept = known;
    Instant now = clock.now();
    LocalDate day = clock.today();
    boolean fresh =
        kept != null
            && kept.day().equals(day)
            && Duration.between(kept.at(), now).abs().compareTo(KEPT) < 0;
    if (!fresh) {
      kept = new Read(day, now, read(day));
      known = kept;
    }
    return kept.items();
  }

  private List<NewsItem> read(LocalDate day) {
    return entities
        .createQuery(
            "select n from NewsRow n where n.validFrom <= :day"
                + " and (n.validTo is null or n.validTo >= :day)"
                + " order by n.validFrom desc, n.id desc",
            NewsRow.class)
        .setParameter("day", day)
        .setMaxResults(MOST)
        .getResultStream()
        .map(NewsRow::view)
        .toList();
  }
}
