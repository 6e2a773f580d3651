package vn.motcua.dossier;

import java.util.List;

/**
 * Asked inside the transaction that decides (4 to 9). Implemented by other features as CDI beans.
 */
@FunctionalInterface
public interface ReleaseCondition {

  /** The reasons why this dossier's result cannot be released; empty if it can. */
  List<Reason> reasonsAgainst(DossierFacts dossier);
}
