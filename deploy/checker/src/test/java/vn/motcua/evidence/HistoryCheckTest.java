package vn.motcua.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.evidence.HistoryFault.Kind;

class HistoryCheckTest {
  private static final String DOSSIER = "ABCDEFGHJKLMNPQRSTVWXYZ234";
  private static final Instant START = Instant.parse("2026-11-24T01:00:00.000001Z");

  @Test
  void anUntouchedHistoryHasNoFaultInAnyOrderOfReading() {
    List<ChainedEvent> history = history(6);
    List<ChainedEvent> shuffled = new ArrayList<>(history);
    java.util.Collections.reverse(shuffled);

    assertEquals(List.of(), HistoryCheck.check(DOSSIER, history, head(history)));
    assertEquals(List.of(), HistoryCheck.check(DOSSIER, shuffled, head(history)));
    assertEquals(
        List.of(),
        HistoryCheck.check(DOSSIER, List.of(), new Head(DOSSIER, 0, HistoryEvent.BEGINNING)));
  }

  @Test
  void theCanonicalTextIsWrittenDownToTheLastByte() {
    assertEquals(
        "motcua-history-1\n"
            + "previous="
            + "0".repeat(64)
            + "\ndossier=ABCDEFGHJKLMNPQRSTVWXYZ234\nseq=1\nkind=ACCEPT\nfrom=NEW\nto=RECEIVED\n"
            + "actor=STAFF\njob=\naccount=7\nofficer=8\nposition=9\nagency=10\nrole=desk\n"
            + "happened=2026-11-24T01:00:00.000001Z\nentered=2026-11-24T01:00:00.000001Z\nwords=\n",
        event(1, "ACCEPT").canonical(HistoryEvent.BEGINNING));
  }

  @Test
  void aChangedEventIsFoundWhereItStands() {
    List<ChainedEvent> history = history(6);
    ChainedEvent third = history.get(2);
    history.set(2, new ChainedEvent(event(3, "REFUSE"), third.previous(), third.digest()));

    assertEquals(List.of(fault(3, Kind.CHANGED)), check(history, head(history(6))));
  }

  @Test
  void aChangedEventWithItsDigestMadeAnewBreaksTheNext() {
    List<ChainedEvent> history = history(6);
    history.set(2, ChainedEvent.after(history.get(1).digest(), event(3, "REFUSE")));

    assertEquals(List.of(fault(4, Kind.NOT_FOLLOWING)), check(history, head(history(6))));
  }

  @Test
  void aDeletedEventIsMissed() {
    List<ChainedEvent> history = history(6);
    history.remove(3);

    assertEquals(
        List.of(fault(4, Kind.MISSING), fault(5, Kind.NOT_FOLLOWING)),
        check(history, head(history(6))));
  }

  @Test
  void aDeletedEndIsMissed() {
    List<ChainedEvent> history = history(6);
    history.remove(5);

    assertEquals(List.of(fault(6, Kind.OTHER_END)), check(history, head(history(6))));
  }

  @Test
  void anInsertedEventIsFound() {
    List<ChainedEvent> history = history(6);
    history.add(ChainedEvent.after(history.get(2).digest(), event(4, "NOTE")));

    assertEquals(List.of(fault(4, Kind.INSERTED)), check(history, head(history(6))));
  }

  @Test
  void swappedEventsAreFound() {
    List<ChainedEvent> history = history(6);
    ChainedEvent second = history.get(1);
    ChainedEvent third = history.get(2);
    history.set(1, new ChainedEvent(event(2, "KIND3"), second.previous(), second.digest()));
    history.set(2, new ChainedEvent(event(3, "KIND2"), third.previous(), third.digest()));

    assertEquals(
        List.of(fault(2, Kind.CHANGED), fault(3, Kind.CHANGED)), check(history, head(history)));
  }

  @Test
  void anotherDossiersHistoryIsNotTaken() {
    List<ChainedEvent> history = history(2);

    assertEquals(
        List.of(
            new HistoryFault("OTHER", 1, Kind.CHANGED), new HistoryFault("OTHER", 2, Kind.CHANGED)),
        HistoryCheck.check("OTHER", history, null));
  }

  @Test
  void aChainMadeAnewIsFoundByWhatWasVouchedForEarlier() {
    List<ChainedEvent> kept = history(4);
    Head vouched = head(kept);
    List<ChainedEvent> forged = new ArrayList<>(kept.subList(0, 1));
    for (int seq = 2; seq <= 5; seq++) {
      forged.add(ChainedEvent.after(forged.get(seq - 2).digest(), event(seq, "FORGED")));
    }

    assertEquals(List.of(), check(forged, head(forged)));
    assertEquals(fault(4, Kind.NOT_AS_CHECKPOINTED), HistoryCheck.against(forged, vouched));
    assertNull(HistoryCheck.against(history(6), vouched));
  }

  @Test
  void aLineBreakCannotMakeALineOfItsOwn() {
    HistoryEvent sly = event(1, "NOTE\nto=DONE");

    assertThrows(IllegalArgumentException.class, () -> sly.digest(HistoryEvent.BEGINNING));
  }

  @Test
  void headsReadBackAsTheyWereWritten() {
    Head head = head(history(3));

    assertEquals(head, Head.read(head.line()));
    assertThrows(IllegalArgumentException.class, () -> Head.read("ABC 3"));
    assertThrows(IllegalArgumentException.class, () -> Head.read("ABC 3 00ff"));
  }

  private static List<HistoryFault> check(List<ChainedEvent> history, Head head) {
    return HistoryCheck.check(DOSSIER, history, head);
  }

  private static HistoryFault fault(int seq, Kind kind) {
    return new HistoryFault(DOSSIER, seq, kind);
  }

  private static Head head(List<ChainedEvent> history) {
    ChainedEvent last = history.get(history.size() - 1);
    return new Head(DOSSIER, last.event().seq(), last.digest());
  }

  private static List<ChainedEvent> history(int length) {
    List<ChainedEvent> history = new ArrayList<>();
    String previous = HistoryEvent.BEGINNING;
    for (int seq = 1; seq <= length; seq++) {
      ChainedEvent link = ChainedEvent.after(previous, event(seq, "KIND" + seq));
      history.add(link);
      previous = link.digest();
    }
    return history;
  }

  private static HistoryEvent event(int seq, String kind) {
    Instant at = START.plusSeconds(seq - 1L);
    return new HistoryEvent(
        DOSSIER,
        seq,
        kind,
        new HistoryEvent.Move("NEW", "RECEIVED"),
        new HistoryEvent.Who("STAFF", null, 7L, 8L, 9L, 10L, "desk"),
        at,
        at,
        null);
  }
}
