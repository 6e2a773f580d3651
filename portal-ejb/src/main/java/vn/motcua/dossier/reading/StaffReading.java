package vn.motcua.dossier.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DueExplanation;
import vn.motcua.dossier.PartiesView;
import vn.motcua.dossier.StaffDossierView;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Examination;
import vn.motcua.dossier.domain.Terms;
import vn.motcua.dossier.domain.Withdrawal;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.dossier.work.Clocks;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;

/** Shows a dossier to staff. */
@ApplicationScoped
public class StaffReading {
  @Inject private DossierRows rows;
  @Inject private Labels labels;
  @Inject private Holders holders;
  @Inject private Timeline timeline;
  @Inject private StaffRights rights;
  @Inject private Clocks clocks;
  @Inject private PortalClock clock;

  /** The dossier with all that the reader may do. */
  @SuppressWarnings("checkstyle:MethodLength") // one component of the view a line
  public StaffDossierView view(Dossier dossier) {
    Instant now = clock.now();
    DossierRows.All all = rows.of(dossier);
    StaffRights.Rights may = rights.of(all, now);
    Optional<Examination> form = Optional.ofNullable(all.verdicts().get(Examination.FORM));
    Terms terms = dossier.terms();
    return new StaffDossierView(
        dossier.publicId(),
        dossier.version(),
        dossier.submissionNumber(),
        dossier.code(),
        dossier.procedureCode(),
        dossier.revisionId(),
        dossier.caseCode(),
        dossier.title(),
        dossier.channel(),
        dossier.status(),
        holders.line(all, now),
        holders.of(all),
        terms.filedAt(),
        terms.receivedAt(),
        terms.intakeDueAt(),
        terms.dueAt(),
        StatusWords.isLate(dossier, now),
        Json.of(dossier.dueExplanation(), DueExplanation.class),
        labels.agency(dossier.place().receivingAgencyId()),
        labels.agency(dossier.place().competentAgencyId()),
        labels.staffsParties(dossier),
        dossier.resultMethod(),
        StepList.of(all, labels),
        Answers.groups(all.revision(), all.answers(), Supplements.before(all.supplements())),
        all.papers(),
        form.map(Examination::verdict).orElse(null),
        form.map(Examination::note).orElse(null),
        timeline.forStaff(all),
        all.supplements(),
        may.supplement(),
        may.withdrawal().map(StaffReading::words).orElse(null),
        dossier.endReason(),
        dossier.paymentAwaited(),
        preview(all, now),
        may.actions(),
        may.take(),
        may.mine(),
        may.previous(),
        may.next());
  }

  /** Parties with their numbers in full. */
  public PartiesView parties(Dossier dossier) {
    return labels.fullParties(dossier);
  }

  private static String words(Withdrawal asked) {
    return asked.words() == null
        ? Texts.text(Texts.VIETNAMESE, "dossier.withdrawal-cause." + asked.cause())
        : asked.words();
  }

  private DueExplanation preview(DossierRows.All all, Instant now) {
    Dossier dossier = all.dossier();
    return dossier.status() == DossierStatus.NEW
        ? clocks.promise(all.revision(), dossier.caseCode(), now).explanation()
        : null;
  }
}
