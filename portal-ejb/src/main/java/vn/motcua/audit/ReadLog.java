package vn.motcua.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;

/**
 * Keeps who looked at whose dossier: one row per reader, dossier, door and hour, written before the
 * content is handed out. If the row cannot be written there is no content (Luật 91/2025/QH15: the
 * person concerned may know who read).
 */
@Stateless
@PermitAll
public class ReadLog {
  private static final String OF_DOSSIER = insert("dossier");
  private static final String OF_PAPER = insert("paper");

  @Inject private EntityManager entities;

  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /**
   * Notes that the caller is about to see the dossier.
   *
   * @param door which door: {@code staff-dossier}, {@code paper}, {@code export}, …
   * @param why the reason in one word, {@code processing} or {@code report}
   */
  public void note(long dossierId, String door, String why) {
    note(OF_DOSSIER, dossierId, door, why);
  }

  /**
   * Notes that the caller is about to see a paper of no dossier.
   *
   * @param door which door: {@code copy}, …
   * @param why the reason in one word
   */
  public void notePaper(long paperId, String door, String why) {
    note(OF_PAPER, paperId, door, why);
  }

  private static String insert(String what) {
    return """
        insert ignore into %s_read
          (%<s_id, actor, door, read_hour, role, agency_id, position_id, why, read_at)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"""
        .formatted(what);
  }

  private void note(String insert, long id, String door, String why) {
    Actor actor = currentActor.get();
    Instant now = clock.now();
    entities
        .createNativeQuery(insert)
        .setParameter(1, id)
        .setParameter(2, actor.name())
        .setParameter(3, door)
        .setParameter(4, now.truncatedTo(ChronoUnit.HOURS))
        .setParameter(5, actor.role() == null ? "anonymous" : actor.role())
        .setParameter(6, actor.agencyId())
        .setParameter(7, actor.positionId())
        .setParameter(8, why)
        .setParameter(9, now)
        .executeUpdate();
  }

  /**
   * All readings of the dossier, the newest first; the caller's feature has checked that the reader
   * may see them.
   */
  public List<ReadSummary> readsOf(long dossierId) {
    return entities
        .createQuery(
            "select new vn.motcua.audit.ReadSummary(r.id.actor, r.role, r.agencyId, r.positionId, r.id.door, r.why, r.readAt)"
                + " from DossierRead r where r.id.dossierId = :dossier order by r.readAt desc",
            ReadSummary.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }
}
