package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.bench.Figures;
import vn.motcua.dossier.ManyDrafts.Draft;
import vn.motcua.evidence.HistoryEvent;
import vn.motcua.shared.Jobs;

/**
 * What linking its event to the chain costs a filing: the text of one event and its digest, in
 * processor time of the thread, as a part of that of the whole filing through its door.
 */
class ChainAppendBench extends InContainer {
  private static final int WARM_UP = 500;
  private static final int FILINGS = 300;
  private static final int DIGESTS = 20_000;
  private static final double MOST = 5;
  private static final double PERCENT = 100;

  @Inject private Town town;
  @EJB private DossierFiling filing;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Test
  void theChainIsASmallPartOfAFiling() throws Exception {
    town.build();
    Jobs.rest(true);
    try {
      ManyDrafts many = new ManyDrafts(dataSource, town.idOf(town.fullDraft()));
      file(many.make(WARM_UP));
      double aFiling = file(many.make(FILINGS));
      digests();
      double aDigest = digests();
      Figures.told("processor time of linking one event", aDigest / 1000, "us");
      Figures.atMost(
          "chain append as part of a filing",
          MOST,
          Math.round(aDigest / aFiling * PERCENT * 100) / 100.0,
          "%");
    } finally {
      town.change("delete from outbox_message");
      Jobs.rest(false);
    }
  }

  private double file(List<Draft> drafts) {
    As citizen = town.citizen();
    long start = threads.getCurrentThreadCpuTime();
    for (Draft draft : drafts) {
      citizen.call(
          () ->
              filing.file(
                  new FileDossier(Town.key(), draft.publicId(), draft.version(), true, "2026-1")));
    }
    return (double) (threads.getCurrentThreadCpuTime() - start) / drafts.size();
  }

  private double digests() {
    Instant now = Instant.parse("2026-11-24T01:00:00.000001Z");
    String previous = HistoryEvent.BEGINNING;
    long start = threads.getCurrentThreadCpuTime();
    for (int seq = 1; seq <= DIGESTS; seq++) {
      previous =
          new HistoryEvent(
                  "ABCDEFGHJKLMNPQRSTVWXYZ234",
                  seq,
                  "FILE",
                  new HistoryEvent.Move("DRAFT", "NEW"),
                  new HistoryEvent.Who("CITIZEN", null, 7L, null, null, null, "citizen"),
                  now,
                  now,
                  null)
              .digest(previous);
    }
    assertTrue(!previous.equals(HistoryEvent.BEGINNING));
    return (double) (threads.getCurrentThreadCpuTime() - start) / DIGESTS;
  }
}
