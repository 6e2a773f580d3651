package vn.motcua.result.work;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Outcome;

/** What a result needs of its dossier. */
public interface DossierDesk {
  /** A dossier of the caller's office, to look at; leaves a row its owner sees. */
  DossierFacts toRead(String publicId, String door);

  /** A dossier the calling officer has in hand, locked. */
  DossierFacts inHand(String publicId);

  /** A dossier for its owner, or for staff of its office, who leave a row. */
  DossierFacts forReader(String publicId, String door);

  /** Lines for lists by id; what is not of the caller's office is left out. */
  Map<Long, DossierSummary> lines(Collection<Long> ids);

  /** Agencies whose results the caller looks after. */
  Set<Long> office();

  /** The officer's step is done, the leader's begins. */
  void submitted(long dossierId);

  /** The leader's step is done, the officer's begins again. */
  void givenBack(long dossierId, String reason);

  /**
   * Decided (4 to 9), and returned (9 to 10) where the result is electronic.
   *
   * @return whether it is returned
   */
  boolean decided(DossierFacts dossier, Outcome outcome);
}
