package vn.motcua.dossier;

import java.time.Instant;

/**
 * Receive a dossier at the desk.
 *
 * @param happenedAt when it was received, null for now; a past time needs a reason
 * @param lateReason why it is entered later than it happened
 */
public record AcceptDossier(
    String key, String publicId, long version, Instant happenedAt, String lateReason) {

  public static AcceptDossier now(String key, String publicId, long version) {
    return new AcceptDossier(key, publicId, version, null, null);
  }
}
