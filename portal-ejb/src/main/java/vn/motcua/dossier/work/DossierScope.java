package vn.motcua.dossier.work;

import java.util.Set;
import vn.motcua.dossier.domain.Dossier;

/**
 * Whose dossiers a member of staff may see: the one filter that every staff query and every staff
 * door passes.
 *
 * @param agencies receiving or competent, one of them must be named
 */
public record DossierScope(Long tenantId, Set<Long> agencies) {
  public DossierScope {
    agencies = Set.copyOf(agencies);
  }

  /** Whether the dossier lies within. */
  public boolean admits(Dossier dossier) {
    return tenantId != null
        && tenantId == dossier.place().tenantId()
        && (agencies.contains(dossier.place().receivingAgencyId())
            || agencies.contains(dossier.place().competentAgencyId()));
  }
}
