package vn.motcua.dossier;

import java.util.List;

/** Asked inside the transaction that files. Implemented by other features as CDI beans. */
@FunctionalInterface
public interface FilingCondition {

  /** The reasons why this dossier cannot be filed; empty if it can. */
  List<Reason> reasonsAgainst(DossierFacts dossier);
}
