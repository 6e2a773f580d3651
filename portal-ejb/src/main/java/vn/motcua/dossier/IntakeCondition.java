package vn.motcua.dossier;

import java.util.List;

/**
 * Asked inside the transaction that receives (1 to 2). Implemented by other features as CDI beans.
 */
@FunctionalInterface
public interface IntakeCondition {

  /** The reasons why this dossier cannot be received; empty if it can. */
  List<Reason> reasonsAgainst(DossierFacts dossier);
}
