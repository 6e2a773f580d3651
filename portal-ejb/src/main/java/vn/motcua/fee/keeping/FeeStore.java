package vn.motcua.fee.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.fee.AttemptStatus;
import vn.motcua.fee.PaymentMethod;
import vn.motcua.fee.domain.PaymentNotice;
import vn.motcua.fee.domain.PaymentOrder;
import vn.motcua.fee.domain.RefundDue;

/** Orders, notices and money owed back in the database. */
@ApplicationScoped
public class FeeStore {
  private static final int BATCH = 100;
  private static final int PAGE = 200;

  @Inject private EntityManager entities;

  public void keep(Object row) {
    entities.persist(row);
  }

  /** The order, locked until the transaction ends and read after the lock was got. */
  public Optional<PaymentOrder> locked(long id) {
    return Optional.ofNullable(
        entities.find(PaymentOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The order of this public id, locked. */
  public Optional<PaymentOrder> locked(String publicId) {
    return entities
        .createQuery("select o.id from PaymentOrder o where o.publicId = :id", Long.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .flatMap(this::locked);
  }

  /** The order whose attempt has this reference at this provider, locked. */
  public Optional<PaymentOrder> lockedByReference(String reference, PaymentMethod method) {
    return entities
        .createQuery(
            "select a.paymentOrder.id from PaymentAttempt a"
                + " where a.reference = :reference and a.method = :method",
            Long.class)
        .setParameter("reference", reference)
        .setParameter("method", method)
        .getResultStream()
        .findFirst()
        .flatMap(this::locked);
  }

  public Optional<PaymentOrder> byId(long id) {
    return Optional.ofNullable(entities.find(PaymentOrder.class, id));
  }

  public Optional<PaymentOrder> byReference(String reference) {
    return entities
        .createQuery(
            "select a.paymentOrder from PaymentAttempt a where a.reference = :reference",
            PaymentOrder.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  public List<PaymentOrder> ofDossier(long dossierId) {
    return entities
        .createQuery(
            "select o from PaymentOrder o where o.owner.dossierId = :dossier order by o.id",
            PaymentOrder.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }

  public List<PaymentOrder> ofDossier(String dossierPublicId) {
    return entities
        .createQuery(
            "select o from PaymentOrder o where o.owner.dossierPublicId = :dossier order by o.id",
            PaymentOrder.class)
        .setParameter("dossier", dossierPublicId)
        .getResultList();
  }

  /** Whether this provider's transaction has been used or put aside before. */
  public boolean knows(PaymentNotice.Provider provider, PaymentMethod method, String transaction) {
    long used =
        entities
            .createQuery(
                "select count(a) from PaymentAttempt a"
                    + " where a.method = :method and a.transactionId = :transaction",
                Long.class)
            .setParameter("method", method)
            .setParameter("transaction", transaction)
            .getSingleResult();
    long aside =
        entities
            .createQuery(
                "select count(r) from RefundDue r"
                    + " where r.provider = :provider and r.transactionId = :transaction",
                Long.class)
            .setParameter("provider", provider)
            .setParameter("transaction", transaction)
            .getSingleResult();
    return used + aside > 0;
  }

  /** The orders of a dossier, each locked. */
  public List<PaymentOrder> lockedOfDossier(long dossierId) {
    return entities
        .createQuery(
            "select o.id from PaymentOrder o where o.owner.dossierId = :dossier order by o.id",
            Long.class)
        .setParameter("dossier", dossierId)
        .getResultStream()
        .map(this::locked)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Orders with an attempt whose time ended before the given time, at most 100. */
  public List<Long> withLapsedAttempts(Instant before) {
    return entities
        .createQuery(
            "select distinct a.paymentOrder.id from PaymentAttempt a"
                + " where a.status = :pending and a.expiresAt < :before",
            Long.class)
        .setParameter("pending", AttemptStatus.PENDING)
        .setParameter("before", before)
        .setMaxResults(BATCH)
        .getResultList();
  }

  /**
   * Money owed back, open work first, at most 200 rows.
   *
   * @param withoutAgency also what belongs to no agency
   */
  public List<RefundDue> refunds(Collection<Long> agencies, boolean withoutAgency) {
    return entities
        .createQuery(
            "select r from RefundDue r where r.agencyId in :agencies"
                + " or (r.agencyId is null and :without = true)"
                + " order by case when r.settledAt is null then 0 else 1 end, r.id desc",
            RefundDue.class)
        .setParameter("agencies", agencies.isEmpty() ? List.of(-1L) : agencies)
        .setParameter("without", withoutAgency)
        .setMaxResults(PAGE)
        .getResultList();
  }

  public Optional<RefundDue> refund(String publicId) {
    return entities
        .createQuery("select r from RefundDue r where r.publicId = :id", RefundDue.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
