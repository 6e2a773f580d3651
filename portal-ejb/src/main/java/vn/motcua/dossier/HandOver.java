package vn.motcua.dossier;

import java.time.Instant;

/**
 * The result was handed over at the counter or by post (9 to 10).
 *
 * @param receiverName who took it
 * @param receiverIdentity number on the paper shown, null by post
 * @param happenedAt null for now; a past time needs a reason
 */
public record HandOver(
    String key,
    String publicId,
    long version,
    String receiverName,
    String receiverIdentity,
    Instant happenedAt,
    String lateReason) {}
