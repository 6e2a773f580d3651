package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/** A dossier as other features list it. Identity numbers are masked. */
public record DossierSummary(
    long id,
    String publicId,
    String number,
    DossierStatus status,
    String procedureCode,
    String title,
    String subjectName,
    String maskedIdentity,
    long receivingAgencyId,
    long competentAgencyId,
    Instant filedAt,
    Instant receivedAt,
    Instant dueAt)
    implements Serializable {}
