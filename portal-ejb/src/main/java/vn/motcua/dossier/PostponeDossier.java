package vn.motcua.dossier;

import java.time.LocalDate;

/**
 * Apologise and promise a later date.
 *
 * @param until a working day after the date promised so far
 * @param reason goes to the applicant
 */
public record PostponeDossier(
    String key, String publicId, long version, LocalDate until, String reason) {}
