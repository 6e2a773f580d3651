package vn.motcua.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Origin;
import vn.motcua.dossier.domain.Parties;
import vn.motcua.dossier.domain.Place;
import vn.motcua.identity.TestPeople.Somebody;
import vn.motcua.notification.domain.MailSent;
import vn.motcua.notification.domain.Notice;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CheckedNumber;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;

/** A filed dossier to tell about, without procedure, papers or office; and what was told. */
@Stateless
@PermitAll
public class TestDossiers {
  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  /** A dossier filed by the citizen, for a business or for himself. */
  public long filedBy(Somebody citizen, Long businessId) {
    Instant now = clock.now();
    Origin origin =
        new Origin(
            PublicId.random(), 1, "1.001193", "1", "Đăng ký khai sinh", Channel.ONLINE, now, now);
    DossierParties parties =
        new DossierParties(
            citizen.accountId(),
            citizen.citizenId(),
            "Người Thử",
            businessId == null ? Capacity.SELF : Capacity.COMPANY,
            null,
            businessId,
            "Người Thử",
            citizen.identityNumber());
    Dossier dossier = new Dossier(origin, new Place(1, 1, 1), new Parties(parties));
    Actor actor = Actor.citizen(citizen.username(), citizen.accountId(), citizen.citizenId());
    dossier.file(CheckedNumber.submission(), "1", now, Act.now(actor, now));
    entities.persist(dossier);
    return dossier.id();
  }

  /** Notices of one message. */
  public long noticesOf(long messageId) {
    return entities
        .createQuery("select count(n) from Notice n where n.messageId = ?1", Long.class)
        .setParameter(1, messageId)
        .getSingleResult();
  }

  /** The newest notice of an account. */
  public Notice noticeOf(long accountId) {
    return entities
        .createQuery(
            "select n from Notice n where n.accountId = ?1 order by n.id desc", Notice.class)
        .setParameter(1, accountId)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** What became of a notice's mail, null if nothing yet. */
  public String mailOf(long noticeId) {
    MailSent mail = entities.find(MailSent.class, noticeId);
    return mail == null ? null : mail.outcome();
  }
}
