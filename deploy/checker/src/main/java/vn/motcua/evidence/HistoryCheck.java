package vn.motcua.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.evidence.HistoryFault.Kind;

/**
 * Reads the history of one dossier and says where it does not hang together. Deleting, changing,
 * inserting or swapping a row is found by the chain alone; a chain made anew from some place on
 * only by a digest that was kept elsewhere, see {@link #against}.
 */
public final class HistoryCheck {
  private HistoryCheck() {}

  /**
   * Checks a history from its beginning.
   *
   * @param dossier public id
   * @param events all events, in any order
   * @param head where it ends, as kept beside it; null to leave that out
   * @return what is wrong, by place; empty if nothing is
   */
  public static List<HistoryFault> check(String dossier, List<ChainedEvent> events, Head head) {
    List<HistoryFault> faults = new ArrayList<>();
    List<ChainedEvent> inOrder = new ArrayList<>(events);
    inOrder.sort(Comparator.comparingInt(event -> event.event().seq()));
    String previous = HistoryEvent.BEGINNING;
    int expected = 1;
    for (ChainedEvent link : inOrder) {
      int seq = link.event().seq();
      for (; expected < seq; expected++) {
        faults.add(new HistoryFault(dossier, expected, Kind.MISSING));
      }
      if (seq < expected) {
        faults.add(new HistoryFault(dossier, seq, Kind.INSERTED));
        continue;
      }
      judge(dossier, link, previous, faults);
      previous = link.digest();
      expected = seq + 1;
    }
    if (head != null && !head.equals(new Head(dossier, expected - 1, previous))) {
      faults.add(new HistoryFault(dossier, Math.max(head.seq(), expected - 1), Kind.OTHER_END));
    }
    return faults;
  }

  /**
   * Compares a history with a head that was vouched for elsewhere.
   *
   * @return the fault, or null if the history still holds that event
   */
  public static HistoryFault against(List<ChainedEvent> events, Head vouched) {
    boolean held =
        vouched.seq() == 0
            || events.stream()
                .anyMatch(
                    link ->
                        link.event().seq() == vouched.seq()
                            && link.digest().equals(vouched.digest()));
    return held
        ? null
        : new HistoryFault(vouched.dossier(), vouched.seq(), Kind.NOT_AS_CHECKPOINTED);
  }

  private static void judge(
      String dossier, ChainedEvent link, String previous, List<HistoryFault> faults) {
    int seq = link.event().seq();
    if (!link.previous().equals(previous)) {
      faults.add(new HistoryFault(dossier, seq, Kind.NOT_FOLLOWING));
    }
    boolean ours = link.event().dossier().equals(dossier);
    if (!ours || !isAsDigested(link)) {
      faults.add(new HistoryFault(dossier, seq, Kind.CHANGED));
    }
  }

  private static boolean isAsDigested(ChainedEvent link) {
    try {
      return link.event().digest(link.previous()).equals(link.digest());
    } catch (IllegalArgumentException neverWritten) {
      return false;
    }
  }
}
