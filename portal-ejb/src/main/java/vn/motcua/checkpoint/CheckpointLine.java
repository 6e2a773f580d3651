package vn.motcua.checkpoint;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A checkpoint as an administrator sees it.
 *
 * @param signedAt null while it waits for its signature
 * @param stamped whether the signature bears a time-stamp
 * @param places where copies are
 */
public record CheckpointLine(
    int number,
    LocalDate day,
    Instant made,
    int leaves,
    String root,
    Instant signedAt,
    boolean stamped,
    List<Place> places)
    implements Serializable {
  public CheckpointLine {
    places = List.copyOf(places);
  }

  /**
   * A copy.
   *
   * @param target folder, mail or s3
   * @param at null while it waits to be handed over
   */
  public record Place(String target, String place, Instant at) implements Serializable {}
}
