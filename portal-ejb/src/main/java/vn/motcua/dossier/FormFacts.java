package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.Head;

/**
 * What a printed form says beyond the dossier's facts.
 *
 * @param officerName who acted, null for the system
 * @param reason refusal or end in words, null otherwise
 * @param supplement the request, null otherwise
 * @param papers what was handed in
 * @param history where the history ended with what the form tells of
 */
public record FormFacts(
    DossierFacts dossier,
    AgencyLabel agency,
    PartiesView parties,
    String officerName,
    String officerTitle,
    Instant happenedAt,
    String reason,
    SupplementView supplement,
    DueExplanation dueExplanation,
    List<PaperSlot> papers,
    List<AnswerGroup> answers,
    Head history)
    implements Serializable {}
