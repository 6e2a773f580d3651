package vn.motcua.dossier.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.ProcessGraph;
import vn.motcua.catalogue.Words;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Sentence;
import vn.motcua.dossier.SupplementView;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.ProcessPath;
import vn.motcua.organisation.OfficerView;
import vn.motcua.shared.Roles;

/** Says who has a dossier now, since when, until when, and what comes next. */
@ApplicationScoped
public class Holders {
  @Inject private Labels labels;

  /** Who has it; null once it has ended. */
  public Holder of(DossierRows.All all) {
    Dossier dossier = all.dossier();
    return switch (dossier.status()) {
      case NEW -> dossier.paymentAwaited() ? payer(dossier, "dossier.coming.intake") : desk(all);
      case RECEIVED, PROCESSING -> officer(all);
      case SUPPLEMENT -> answerer(all);
      case FINANCIAL -> payer(dossier, null);
      case DONE -> returner(dossier);
      default -> null;
    };
  }

  /** The line of {@link StatusWords} for the dossier. */
  public Sentence line(DossierRows.All all, Instant now) {
    SupplementView open = all.openSupplement();
    boolean leader = all.openStep().filter(step -> Roles.LEADER.equals(step.role())).isPresent();
    return StatusWords.line(
        all.dossier(),
        labels.shortName(all.dossier().place().competentAgencyId()),
        open == null ? null : new StatusWords.Asked(open.items().size(), open.answerBy()),
        leader,
        now);
  }

  private Holder desk(DossierRows.All all) {
    Dossier dossier = all.dossier();
    Sentence next = step(ProcessPath.firstForOfficer(all.revision().process()).name());
    return new Holder(
        false,
        labels.shortName(dossier.place().receivingAgencyId()),
        null,
        null,
        dossier.terms().lastMovedAt(),
        dossier.terms().intakeDueAt(),
        Sentence.of("dossier.coming.intake"),
        next);
  }

  private Holder officer(DossierRows.All all) {
    Assignment step = all.openStep().orElse(null);
    if (step == null) {
      return null;
    }
    OfficerView person = labels.officer(step.positionId());
    ProcessGraph process = all.revision().process();
    List<ProcessGraph.Step> after = ProcessPath.after(process, step.stepKey());
    return new Holder(
        false,
        labels.shortName(all.dossier().place().competentAgencyId()),
        person == null ? null : person.fullName(),
        person == null ? null : person.title(),
        step.takenAt() == null ? step.beganAt() : step.takenAt(),
        step.dueAt(),
        process.step(step.stepKey()).map(one -> step(one.name())).orElse(null),
        after.isEmpty() ? Sentence.of("dossier.coming.return") : step(after.get(0).name()));
  }

  private static Holder answerer(DossierRows.All all) {
    SupplementView open = all.openSupplement();
    return applicant(
        open == null ? all.dossier().terms().lastMovedAt() : open.askedAt(),
        open == null ? null : open.answerBy(),
        "dossier.coming.answer",
        null);
  }

  private static Holder payer(Dossier dossier, String next) {
    return applicant(
        dossier.terms().lastMovedAt(), dossier.terms().paymentDueAt(), "dossier.coming.pay", next);
  }

  private static Holder applicant(Instant since, Instant until, String step, String next) {
    return new Holder(
        true,
        null,
        null,
        null,
        since,
        until,
        Sentence.of(step),
        next == null ? null : Sentence.of(next));
  }

  private Holder returner(Dossier dossier) {
    return new Holder(
        false,
        labels.shortName(dossier.place().receivingAgencyId()),
        null,
        null,
        dossier.terms().finishedAt(),
        dossier.terms().dueAt(),
        Sentence.of("dossier.coming.return"),
        null);
  }

  static Sentence step(Words name) {
    return Sentence.of("dossier.step", name);
  }
}
