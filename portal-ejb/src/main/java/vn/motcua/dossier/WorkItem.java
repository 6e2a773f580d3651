package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of an officer's list.
 *
 * @param maskedIdentity last digits only
 * @param step name of the step
 * @param stepNumber which of {@code stepCount}, from 1
 * @param holder name of the person, null if nobody took it
 * @param stepDueAt end of the step's term; null while the clock stands still
 * @param dueAt promised to the applicant
 * @param supplemented the applicant answered a supplement
 */
public record WorkItem(
    String publicId,
    String code,
    Channel channel,
    Instant receivedAt,
    String procedureCode,
    String title,
    String subjectName,
    String maskedIdentity,
    DossierStatus status,
    String step,
    int stepNumber,
    int stepCount,
    String holder,
    Instant since,
    Instant stepDueAt,
    Instant dueAt,
    boolean stepLate,
    boolean late,
    boolean supplemented,
    boolean withdrawalAsked)
    implements Serializable {}
