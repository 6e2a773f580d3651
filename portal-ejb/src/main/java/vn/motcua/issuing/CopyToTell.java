package vn.motcua.issuing;

import java.time.Instant;

/**
 * A certified copy taken back, for the notice to whom it was made for.
 *
 * @param citizenId whom it was made for
 * @param number {@code 05/SY}
 * @param checkCode by which, with the number, the copy is looked up; it is printed nowhere
 * @param title what was copied
 * @param endedAt when it was taken back
 */
public record CopyToTell(
    long citizenId, String number, String checkCode, String title, Instant endedAt) {}
