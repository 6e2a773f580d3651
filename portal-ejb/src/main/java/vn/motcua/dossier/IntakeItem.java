package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * One line of the desk's queue.
 *
 * @param number code, else submission number
 * @param intakeDueAt end of the intake limit; null while a fee due at filing is not paid
 * @param workingTimeLeft office hours until then, negative if past, null like {@code intakeDueAt}
 * @param papersGiven papers handed in of {@code papersRequired}
 * @param paymentAwaited a fee due at filing is not paid yet
 * @param supplemented it came back with corrections
 */
public record IntakeItem(
    String publicId,
    String number,
    Instant filedAt,
    Instant intakeDueAt,
    Duration workingTimeLeft,
    String procedureCode,
    String title,
    String subjectName,
    String agency,
    DossierStatus status,
    ResultMethod resultMethod,
    int papersGiven,
    int papersRequired,
    boolean paymentAwaited,
    boolean supplemented)
    implements Serializable {}
