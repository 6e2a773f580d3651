package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;

/** Asked for results that may be used again. Implemented by other features as CDI beans. */
@FunctionalInterface
public interface IssuedToApplicant {

  /**
   * Papers issued in these dossiers that are still good: released, granted, not taken back.
   *
   * @param dossierIds dossiers whose applicant the caller is; this is not asked again
   */
  List<VaultPaper> of(Collection<Long> dossierIds);
}
