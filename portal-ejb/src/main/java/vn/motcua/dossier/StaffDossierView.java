package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A dossier as staff work on it. Opening it leaves a row that its owner sees.
 *
 * @param steps the process with who had each step and when
 * @param formVerdict word on the form itself
 * @param history latest first
 * @param supplements all requests, latest first
 * @param supplementAllowed one more request may be made
 * @param withdrawalReason why the applicant asks to withdraw, null if he does not
 * @param intakePreview due date if it were received now, before receipt only
 * @param actions moves that the table, the role and the holder allow now
 * @param mayTake nobody has it and the reader may take it
 * @param mine the reader has it
 * @param previous public id of the dossier before it in the reader's list, null if none
 * @param next the one after it
 */
public record StaffDossierView(
    String publicId,
    long version,
    String submissionNumber,
    String code,
    String procedureCode,
    long revisionId,
    String caseCode,
    String title,
    Channel channel,
    DossierStatus status,
    Sentence line,
    Holder holder,
    Instant filedAt,
    Instant receivedAt,
    Instant intakeDueAt,
    Instant dueAt,
    boolean late,
    DueExplanation dueExplanation,
    AgencyLabel receivingAgency,
    AgencyLabel competentAgency,
    PartiesView parties,
    ResultMethod resultMethod,
    List<StepView> steps,
    List<AnswerGroup> answers,
    List<PaperSlot> papers,
    PaperVerdict formVerdict,
    String formNote,
    List<TimelineEntry> history,
    List<SupplementView> supplements,
    boolean supplementAllowed,
    String withdrawalReason,
    String endReason,
    boolean paymentAwaited,
    DueExplanation intakePreview,
    Set<DossierAction> actions,
    boolean mayTake,
    boolean mine,
    String previous,
    String next)
    implements Serializable {

  public String number() {
    return code != null ? code : submissionNumber;
  }

  /** Every paper and the form have a verdict. */
  public boolean examined() {
    return formVerdict != null
        && papers.stream()
            .filter(paper -> !paper.files().isEmpty())
            .allMatch(p -> p.verdict() != null);
  }
}
