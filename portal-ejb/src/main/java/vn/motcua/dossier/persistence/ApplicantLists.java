package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierGroup;
import vn.motcua.dossier.domain.Cursor;
import vn.motcua.dossier.domain.Dossier;

/** Lists of an applicant's own dossiers and of a company's. */
@ApplicationScoped
public class ApplicantLists {
  private static final String MINE =
      " from Dossier d where d.parties.submitterAccountId = :account"
          + " and (d.parties.businessId is null or d.parties.businessId in :businesses)";
  private static final String OF_BUSINESS =
      " from Dossier d where d.parties.businessId = :business";
  private static final String FILTER =
      " and (:group is null or d.applicantGroup = :group)"
          + " and (:words is null or d.code like :number"
          + " or d.submissionNumber like :number or d.title like :words"
          + " or d.parties.subjectName like :words)";
  private static final String URGENCY =
      " order by case d.applicantGroup when vn.motcua.dossier.DossierGroup.NEEDS_YOU then 0"
          + " when vn.motcua.dossier.DossierGroup.IN_PROGRESS then 1 else 2 end,"
          + " d.terms.lastMovedAt desc, d.id desc";

  @Inject private EntityManager entities;

  /** What is looked for among one's own; null = all. */
  public record Filter(DossierGroup group, String words) {}

  /** One's own, what needs one first. */
  public List<Dossier> mine(
      long accountId, Collection<Long> businesses, Filter filter, int from, int size) {
    return entities
        .createQuery("select d" + MINE + FILTER + URGENCY, Dossier.class)
        .setParameter("account", accountId)
        .setParameter("businesses", businesses)
        .setParameter("group", filter.group())
        .setParameter("words", Like.text(filter.words()))
        .setParameter("number", Like.number(filter.words()))
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultList();
  }

  public long countMine(long accountId, Collection<Long> businesses, Filter filter) {
    return entities
        .createQuery("select count(d)" + MINE + FILTER, Long.class)
        .setParameter("account", accountId)
        .setParameter("businesses", businesses)
        .setParameter("group", filter.group())
        .setParameter("words", Like.text(filter.words()))
        .setParameter("number", Like.number(filter.words()))
        .getSingleResult();
  }

  public Map<DossierGroup, Long> countsOfMine(long accountId, Collection<Long> businesses) {
    return counts(
        entities
            .createQuery(
                "select d.applicantGroup, count(d)" + MINE + " group by d.applicantGroup",
                Tuple.class)
            .setParameter("account", accountId)
            .setParameter("businesses", businesses)
            .getResultList());
  }

  /** A company's, latest move first; drafts are their writers' affair. */
  public List<Dossier> ofBusiness(
      long business, Filter filter, Long submitter, Cursor after, int size) {
    return entities
        .createQuery(
            "select d"
                + OF_BUSINESS
                + FILTER
                + " and (:submitter is null or d.parties.submitterCitizenId = :submitter)"
                + " and d.terms.lastMovedAt <= :time"
                + " and (d.terms.lastMovedAt < :time or d.id < :id)"
                + " order by d.terms.lastMovedAt desc, d.id desc",
            Dossier.class)
        .setParameter("business", business)
        .setParameter("group", filter.group())
        .setParameter("words", Like.text(filter.words()))
        .setParameter("number", Like.number(filter.words()))
        .setParameter("submitter", submitter)
        .setParameter("time", after.time())
        .setParameter("id", after.id())
        .setMaxResults(size)
        .getResultList();
  }

  public Map<DossierGroup, Long> countsOfBusiness(long business) {
    return counts(
        entities
            .createQuery(
                "select d.applicantGroup, count(d)" + OF_BUSINESS + " group by d.applicantGroup",
                Tuple.class)
            .setParameter("business", business)
            .getResultList());
  }

  public long lateOfBusiness(long business, Instant now) {
    return entities
        .createQuery(
            "select count(d)"
                + OF_BUSINESS
                + " and d.terms.dueAt < :now and d.status in (vn.motcua.dossier.DossierStatus.RECEIVED,"
                + " vn.motcua.dossier.DossierStatus.PROCESSING)",
            Long.class)
        .setParameter("business", business)
        .setParameter("now", now)
        .getSingleResult();
  }

  /** Citizen and name of everyone who filed for the company. */
  public Map<Long, String> submittersOf(long business) {
    Map<Long, String> names = new LinkedHashMap<>();
    entities
        .createQuery(
            "select distinct d.parties.submitterCitizenId, d.parties.submitterName"
                + OF_BUSINESS
                + " order by d.parties.submitterName",
            Tuple.class)
        .setParameter("business", business)
        .getResultList()
        .forEach(row -> names.put(row.get(0, Long.class), row.get(1, String.class)));
    return names;
  }

  private static Map<DossierGroup, Long> counts(List<Tuple> rows) {
    Map<DossierGroup, Long> counts = new EnumMap<>(DossierGroup.class);
    for (DossierGroup group : DossierGroup.values()) {
      counts.put(group, 0L);
    }
    rows.forEach(row -> counts.put(row.get(0, DossierGroup.class), row.get(1, Long.class)));
    return counts;
  }
}
