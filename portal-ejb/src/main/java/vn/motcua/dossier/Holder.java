package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who has the dossier now.
 *
 * @param agency short name of the body, or null when the applicant has it
 * @param person name, null if nobody took it yet
 * @param title of the person's position
 * @param since from when
 * @param until end of this holder's term, null if none runs
 * @param step name of the step in the process
 * @param next what comes after, null at the end
 */
public record Holder(
    boolean applicant,
    String agency,
    String person,
    String title,
    Instant since,
    Instant until,
    Sentence step,
    Sentence next)
    implements Serializable {}
