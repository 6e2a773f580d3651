package vn.motcua.dossier.domain;

import jakarta.persistence.Embeddable;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.HistoryEvent;

/** Where the history of a dossier ends: the number and the digest of its last event. */
@Embeddable
public class HistoryEnd {
  private int eventCount;
  private String historyHead = HistoryEvent.BEGINNING;

  /** Number that the next event bears. */
  int nextSeq() {
    return eventCount + 1;
  }

  /** Digest that the next event follows. */
  String digest() {
    return historyHead;
  }

  /** The next event has been written. */
  void moveOn(String digest) {
    eventCount++;
    historyHead = digest;
  }

  /** The same as evidence. */
  public Head of(String dossierPublicId) {
    return new Head(dossierPublicId, eventCount, historyHead);
  }
}
