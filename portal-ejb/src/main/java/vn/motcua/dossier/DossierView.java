package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A filed dossier as its applicant sees it.
 *
 * @param line where it is, in one sentence
 * @param holder who has it now, null when nobody (ended)
 * @param intakeDueAt until when the desk has to answer, null once it has
 * @param promisedAt due date as first promised; differs from {@code dueAt} once it was moved
 * @param supplement the open request, null if none
 * @param endReason why it ended without result, null otherwise
 * @param actions what the applicant may do now
 * @param reads who opened it, latest first
 */
public record DossierView(
    String publicId,
    long version,
    String submissionNumber,
    String code,
    String procedureCode,
    long revisionId,
    String caseCode,
    String title,
    DossierStatus status,
    DossierGroup group,
    Sentence line,
    Holder holder,
    int stage,
    boolean late,
    Instant filedAt,
    Instant receivedAt,
    Instant intakeDueAt,
    Instant dueAt,
    Instant promisedAt,
    Instant finishedAt,
    Instant returnedAt,
    DueExplanation dueExplanation,
    AgencyLabel receivingAgency,
    AgencyLabel competentAgency,
    PartiesView parties,
    ResultMethod resultMethod,
    List<TimelineEntry> timeline,
    List<AnswerGroup> answers,
    List<PaperSlot> papers,
    SupplementView supplement,
    String endReason,
    Set<ApplicantAction> actions,
    List<ReadEntry> reads)
    implements Serializable {

  public String number() {
    return code != null ? code : submissionNumber;
  }
}
