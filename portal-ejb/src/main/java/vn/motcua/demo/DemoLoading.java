package vn.motcua.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.PortalClock;

/** Seeds what is missing and tells the stories that have not been told. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoLoading {
  private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);

  @EJB private DemoDiary diary;
  @Inject private DemoSeeding seeding;
  @Inject private DemoTeller teller;

  /** Goes on from where the last start stopped; does nothing once all is told. */
  public void load() {
    StoryBook book = StoryBook.shipped();
    DemoProgress progress = diary.begin(book.stories().size());
    seeding.seed(progress);
    if (!progress.finished() && DemoMode.current() == DemoMode.ON) {
      Jobs.rest(true);
      try {
        tell(book, progress);
      } finally {
        Jobs.rest(false);
      }
      diary.finished();
      LOG.info("the demonstration is set up: {} stories", book.stories().size());
    }
  }

  private void tell(StoryBook book, DemoProgress progress) {
    Instant start = progress.startedAt();
    LocalDate today = LocalDate.ofInstant(start, PortalClock.ZONE);
    List<Story> stories = book.stories();
    for (int number = progress.told(); number < stories.size(); number++) {
      Story story = stories.get(number);
      diary.told(tell(new DemoTeller.Telling(number, story, book.cast(), today, start)));
    }
  }

  /** One story that goes wrong does not take the others with it; it is counted and in the log. */
  private boolean tell(DemoTeller.Telling telling) {
    try {
      teller.tell(telling);
      return true;
    } catch (RuntimeException failure) {
      LOG.error(
          "story {} of {} could not be told",
          telling.number(),
          telling.story().procedure(),
          failure);
      return false;
    }
  }
}
