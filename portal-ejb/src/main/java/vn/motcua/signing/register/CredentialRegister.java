package vn.motcua.signing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.motcua.evidence.IssuingKey;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.CustodyPeriod;
import vn.motcua.signing.HolderKind;

/** Whose certificate is which. A holder has one at a time. */
@ApplicationScoped
@Transactional
public class CredentialRegister {
  private static final String CURRENT =
      "select c from CredentialRow c where c.holderKind = :kind and c.holderId = :holder"
          + " and c.replacedAt is null order by c.id desc";

  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  /** The certificate the holder signs with now. */
  @Transactional(Transactional.TxType.SUPPORTS) // One read needs no transaction of its own.
  public Optional<Credential> of(HolderKind kind, long holderId) {
    return rows(kind, holderId).stream().findFirst().map(CredentialRow::credential);
  }

  /** Keeps a new certificate; the one before is no longer used. */
  public void keep(Credential credential) {
    rows(credential.holderKind(), credential.holderId()).forEach(r -> r.replaced(clock.now()));
    entities.persist(new CredentialRow(credential, clock.now()));
  }

  /** Ends the use of an issuing key; the holder has none until another one is kept. */
  public void endIssuing(String fingerprint) {
    entities
        .createQuery(
            "select c from CredentialRow c where c.holderKind = ?1 and c.replacedAt is null",
            CredentialRow.class)
        .setParameter(1, HolderKind.ISSUING)
        .getResultStream()
        .filter(row -> fingerprint.equals(fingerprint(row)))
        .forEach(row -> row.replaced(clock.now()));
  }

  private static String fingerprint(CredentialRow row) {
    return IssuingKey.fingerprint(IssuingKey.point(row.credential().certificate().getPublicKey()));
  }

  /** Where the holder's keys were and are, the latest first. */
  public List<CustodyPeriod> periods(HolderKind kind, long holderId) {
    return entities
        .createQuery(
            "select c from CredentialRow c where c.holderKind = ?1 and c.holderId = ?2"
                + " order by c.id desc",
            CredentialRow.class)
        .setParameter(1, kind)
        .setParameter(2, holderId)
        .getResultStream()
        .map(CredentialRow::period)
        .toList();
  }

  /** All certificates holders of this kind ever had, the oldest first. */
  public List<UsedUntil> ever(HolderKind kind) {
    return entities
        .createQuery(
            "select c from CredentialRow c where c.holderKind = ?1 order by c.id",
            CredentialRow.class)
        .setParameter(1, kind)
        .getResultStream()
        .map(CredentialRow::usedUntil)
        .toList();
  }

  /** Holders of this kind who sign now, with their credential. */
  public List<Credential> current(HolderKind kind) {
    return entities
        .createQuery(
            "select c from CredentialRow c where c.holderKind = ?1 and c.replacedAt is null"
                + " order by c.holderId, c.id",
            CredentialRow.class)
        .setParameter(1, kind)
        .getResultStream()
        .map(CredentialRow::credential)
        .toList();
  }

  /** Whether somebody still signs with a key of this kind. */
  public boolean inUse(CustodyKind custody) {
    return entities
            .createQuery(
                "select count(c) from CredentialRow c where c.custody = ?1 and c.replacedAt is"
                    + " null",
                Long.class)
            .setParameter(1, custody)
            .getSingleResult()
        > 0;
  }

  private List<CredentialRow> rows(HolderKind kind, long holderId) {
    return entities
        .createQuery(CURRENT, CredentialRow.class)
        .setParameter("kind", kind)
        .setParameter("holder", holderId)
        .getResultList();
  }
}
