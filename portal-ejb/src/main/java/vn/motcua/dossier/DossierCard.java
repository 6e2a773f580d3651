package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * A dossier in its applicant's list.
 *
 * @param number code, else submission number, null for a draft
 * @param line who has it and until when, or what to do, in one sentence
 * @param toDo what the applicant has to do, null if nothing
 * @param until end of the term that counts now: answer, payment, draft, due date; null if none
 * @param late promised date is past and the dossier still open
 * @param stage 1 filed, 2 received, 3 being settled, 4 returned; 0 draft
 */
public record DossierCard(
    String publicId,
    String number,
    String procedureCode,
    String title,
    DossierStatus status,
    DossierGroup group,
    Sentence line,
    ToDo toDo,
    Instant until,
    boolean late,
    int stage,
    String subjectName,
    String submitterName,
    Instant lastMovedAt)
    implements Serializable {

  /** What waits for the applicant. */
  public enum ToDo {
    CONTINUE_DRAFT,
    PAY,
    ANSWER_SUPPLEMENT
  }
}
