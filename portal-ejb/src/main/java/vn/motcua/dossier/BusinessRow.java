package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/** A line of the company's export. */
public record BusinessRow(
    String number,
    String procedureCode,
    String title,
    String submitterName,
    DossierStatus status,
    Instant filedAt,
    Instant receivedAt,
    Instant dueAt,
    Instant finishedAt,
    Instant returnedAt)
    implements Serializable {}
