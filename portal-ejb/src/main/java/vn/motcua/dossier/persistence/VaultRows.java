package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;

/** Earlier dossiers of an applicant and the papers in them. */
@ApplicationScoped
public class VaultRows {
  private static final int MOST_DOSSIERS = 100;
  private static final int MOST_PAPERS = 300;

  @Inject private EntityManager entities;

  /** Filed dossiers, newest first: of the account itself, or of the business if there is one. */
  public List<Dossier> filedBy(Long accountId, Long businessId) {
    String whose =
        businessId == null
            ? "d.parties.submitterAccountId = :whose and d.parties.businessId is null"
            : "d.parties.businessId = :whose";
    return entities
        .createQuery(
            "select d from Dossier d where "
                + whose
                + " and d.submissionNumber is not null order by d.id desc",
            Dossier.class)
        .setParameter("whose", businessId == null ? accountId : businessId)
        .setMaxResults(MOST_DOSSIERS)
        .getResultList();
  }

  /** Papers handed in with these dossiers, newest first. */
  public List<HandedPaper> papers(Collection<Long> dossierIds) {
    return entities
        .createQuery(
            "select p from HandedPaper p where p.dossierId in :dossiers order by p.id desc",
            HandedPaper.class)
        .setParameter("dossiers", dossierIds)
        .setMaxResults(MOST_PAPERS)
        .getResultList();
  }
}
