package vn.motcua.dossier.reading;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.audit.ReadLog;
import vn.motcua.audit.ReadSummary;
import vn.motcua.dossier.ApplicantAction;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DueExplanation;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.ReadEntry;
import vn.motcua.dossier.Sentence;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierLifecycle;
import vn.motcua.dossier.domain.Terms;
import vn.motcua.dossier.domain.Withdrawal;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.PortalClock;

/** Shows a filed dossier to its applicant. */
@ApplicationScoped
public class DossierReading {
  private static final Set<String> PURPOSES = Set.of("processing", "report", "export");

  @Inject private DossierRows rows;
  @Inject private ProcessRepository process;
  @Inject private Labels labels;
  @Inject private Holders holders;
  @Inject private Timeline timeline;
  @Inject private PortalClock clock;
  @EJB private ReadLog readLog;

  public DossierView view(Dossier dossier) {
    Instant now = clock.now();
    DossierRows.All all = rows.of(dossier);
    Holder holder = holders.of(all);
    Terms terms = dossier.terms();
    return new DossierView(
        dossier.publicId(),
        dossier.version(),
        dossier.submissionNumber(),
        dossier.code(),
        dossier.procedureCode(),
        dossier.revisionId(),
        dossier.caseCode(),
        dossier.title(),
        dossier.status(),
        dossier.applicantGroup(),
        holders.line(all, now),
        holder,
        StatusWords.stage(dossier),
        StatusWords.isLate(dossier, now),
        terms.filedAt(),
        terms.receivedAt(),
        terms.intakeDueAt(),
        terms.dueAt(),
        terms.promisedAt(),
        terms.finishedAt(),
        terms.returnedAt(),
        Json.of(dossier.dueExplanation(), DueExplanation.class),
        labels.agency(dossier.place().receivingAgencyId()),
        labels.agency(dossier.place().competentAgencyId()),
        labels.applicantsParties(dossier),
        dossier.resultMethod(),
        timeline.forApplicant(all, holder, now),
        Answers.groups(all.revision(), all.answers(), Supplements.before(all.supplements())),
        all.papers().stream().map(PaperSlot::withoutVerdict).toList(),
        all.openSupplement(),
        dossier.endReason(),
        actions(dossier),
        readLog.readsOf(dossier.id()).stream().map(this::read).toList());
  }

  private Set<ApplicantAction> actions(Dossier dossier) {
    Set<ApplicantAction> actions = EnumSet.noneOf(ApplicantAction.class);
    if (dossier.status() == DossierStatus.SUPPLEMENT) {
      actions.add(ApplicantAction.ANSWER_SUPPLEMENT);
    }
    if (dossier.paymentAwaited()) {
      actions.add(ApplicantAction.PAY);
    }
    if (mayWithdraw(dossier)) {
      actions.add(ApplicantAction.WITHDRAW);
    }
    if (dossier.terms().finishedAt() != null) {
      actions.add(ApplicantAction.OPEN_RESULT);
    }
    return actions;
  }

  private boolean mayWithdraw(Dossier dossier) {
    DossierAction act =
        dossier.isReceived() ? DossierAction.CONFIRM_WITHDRAWAL : DossierAction.WITHDRAW;
    return DossierLifecycle.find(dossier.status(), act, dossier.isReceived()).isPresent()
        && process.withdrawal(dossier.id()).filter(Withdrawal::pending).isEmpty();
  }

  private ReadEntry read(ReadSummary read) {
    String purpose = PURPOSES.contains(read.why()) ? read.why() : "other";
    return new ReadEntry(
        read.readAt(),
        read.positionId() == null ? null : labels.officerName(read.positionId()),
        labels.shortName(read.agencyId()),
        read.door(),
        Sentence.of("dossier.read." + purpose));
  }
}
