package vn.motcua.web.api.progress;

import java.time.Instant;

/**
 * How far a dossier is.
 *
 * @param code the number asked for, as it is written officially
 * @param status number of the national status, 1 to 10
 * @param statusName its name
 * @param dueAt null before receipt
 */
public record DossierProgress(String code, int status, String statusName, Instant dueAt) {}
