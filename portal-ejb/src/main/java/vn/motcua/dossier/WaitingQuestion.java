package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * A dossier on which the applicant waits for an answer.
 *
 * @param since when the first unanswered question was asked
 * @param unanswered how many questions wait
 */
public record WaitingQuestion(
    String publicId, String number, String title, Instant since, int unanswered)
    implements Serializable {}
