package vn.motcua.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultNumbers;

/**
 * A dossier that ends without its result gives the reserved number up in writing, in the same
 * transaction.
 */
@ApplicationScoped
public class NumbersOfEndedDossiers {
  @Inject private ResultBook book;
  @Inject private ResultNumbers numbers;

  /** Looks at every move; only stopped and withdrawn dossiers matter. */
  public void ended(@Observes DossierMoved moved) {
    boolean withoutResult =
        moved.to() == DossierStatus.STOPPED || moved.to() == DossierStatus.WITHDRAWN;
    if (withoutResult) {
      book.ofDossier(moved.dossierId()).ifPresent(numbers::giveUp);
    }
  }
}
