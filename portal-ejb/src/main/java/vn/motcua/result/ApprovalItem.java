package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.catalogue.Words;
import vn.motcua.dossier.Outcome;

/**
 * One line of a leader's list.
 *
 * @param publicId of the result
 * @param version for the next command
 * @param subjectName whom the dossier is about
 * @param officer who submitted it
 * @param dueAt promised to the applicant
 * @param annexes how many go with it
 */
public record ApprovalItem(
    String publicId,
    long version,
    String dossierPublicId,
    String dossierNumber,
    String procedureCode,
    String title,
    String subjectName,
    Words name,
    Outcome outcome,
    ResultState state,
    String officer,
    Instant submittedAt,
    Instant dueAt,
    boolean late,
    int annexes)
    implements Serializable {}
