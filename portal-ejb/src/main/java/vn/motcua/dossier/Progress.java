package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far a dossier is, for anyone who knows its number: nothing personal.
 *
 * @param code the number asked for
 * @param statusKey key of the status' name
 * @param dueAt null before receipt
 * @param agency short name of the body that has it
 * @param stage 1 filed, 2 received, 3 being settled, 4 returned
 * @param lastMovedAt as of
 */
public record Progress(
    String code,
    DossierStatus status,
    String statusKey,
    Instant filedAt,
    Instant intakeDueAt,
    Instant receivedAt,
    Instant dueAt,
    boolean late,
    String agency,
    int stage,
    Instant lastMovedAt)
    implements Serializable {}
