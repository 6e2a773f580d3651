package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.shared.Actor;

/**
 * Fired in the transaction of every move, filing and receiving included.
 *
 * @param sequence number of the event in its dossier's history
 * @param happenedAt when it happened; earlier than {@code enteredAt} only at counter, post and
 *     correction doors
 */
public record DossierMoved(
    long dossierId,
    String publicId,
    long competentAgencyId,
    int sequence,
    DossierStatus from,
    DossierAction action,
    DossierStatus to,
    Actor actor,
    Instant happenedAt,
    Instant enteredAt) {}
