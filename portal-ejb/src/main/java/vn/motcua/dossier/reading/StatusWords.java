package vn.motcua.dossier.reading;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ResultMethod;
import vn.motcua.dossier.Sentence;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.shared.PortalClock;

/**
 * The one mapping from a dossier's state to what a person reads: who has it, until when, what to
 * do. Pure.
 */
public final class StatusWords {
  private StatusWords() {}

  /** Four stages of a card: 1 filed, 2 received, 3 being settled, 4 returned; 0 draft. */
  public static int stage(Dossier dossier) {
    return switch (dossier.status()) {
      case DRAFT -> 0;
      case NEW, NOT_RECEIVED -> 1;
      case RECEIVED -> 2;
      case RETURNED -> 4;
      default -> dossier.isReceived() ? 3 : 1;
    };
  }

  /** The promised date is past while the office has the dossier. */
  public static boolean isLate(Dossier dossier, Instant now) {
    boolean atOffice =
        dossier.status() == DossierStatus.RECEIVED || dossier.status() == DossierStatus.PROCESSING;
    return atOffice && dossier.terms().dueAt().isBefore(now);
  }

  /** Whether the intake limit is past while the desk has the dossier. */
  private static boolean isIntakeLate(Dossier dossier, Instant now) {
    return dossier.terms().intakeDueAt() != null && dossier.terms().intakeDueAt().isBefore(now);
  }

  /**
   * Where the dossier is, in one sentence.
   *
   * @param agency short name of the body that has it
   * @param asked the open request for corrections, null if none
   * @param leader the step that is open now is a leader's
   */
  public static Sentence line(
      Dossier dossier, String agency, Asked asked, boolean leader, Instant now) {
    return switch (dossier.status()) {
      case DRAFT -> Sentence.of("dossier.line.draft", day(dossier.terms().draftExpiresAt()));
      case NEW -> filed(dossier, agency, now);
      case RECEIVED -> atOffice("dossier.line.received", dossier, agency, now);
      case PROCESSING ->
          atOffice(
              leader ? "dossier.line.signing" : "dossier.line.processing", dossier, agency, now);
      case SUPPLEMENT ->
          asked == null
              ? Sentence.of("dossier.line.supplement-open", agency)
              : Sentence.of("dossier.line.supplement", agency, asked.points(), asked.answerBy());
      case FINANCIAL -> Sentence.of("dossier.line.financial", dossier.terms().paymentDueAt());
      case NOT_RECEIVED -> ended("dossier.line.not-received", dossier, agency);
      case WITHDRAWN -> ended("dossier.line.withdrawn", dossier, agency);
      case STOPPED -> ended("dossier.line.stopped", dossier, agency);
      case DONE -> decided(dossier, agency);
      case RETURNED -> returned(dossier);
    };
  }

  /** An open request for corrections, as a list knows it. */
  public record Asked(int points, Instant answerBy) {}

  private static Sentence filed(Dossier dossier, String agency, Instant now) {
    if (dossier.paymentAwaited()) {
      return Sentence.of("dossier.line.pay", dossier.terms().paymentDueAt(), agency);
    }
    if (dossier.terms().intakeDueAt() == null) {
      return Sentence.of("dossier.line.filed-open", agency);
    }
    String key = isIntakeLate(dossier, now) ? "dossier.line.filed-late" : "dossier.line.filed";
    return Sentence.of(key, agency, dossier.terms().intakeDueAt());
  }

  private static Sentence atOffice(String key, Dossier dossier, String agency, Instant now) {
    String late = isLate(dossier, now) ? "-late" : "";
    return Sentence.of(key + late, agency, dossier.terms().dueAt());
  }

  private static Sentence ended(String key, Dossier dossier, String agency) {
    return Sentence.of(key, agency, day(dossier.terms().lastMovedAt()));
  }

  private static Sentence decided(Dossier dossier, String agency) {
    ResultMethod method = dossier.resultMethod();
    return switch (method == null ? ResultMethod.ELECTRONIC : method) {
      case COUNTER -> Sentence.of("dossier.line.fetch", agency);
      case POST -> Sentence.of("dossier.line.by-post", agency);
      case ELECTRONIC -> Sentence.of("dossier.line.decided", agency);
    };
  }

  private static Sentence returned(Dossier dossier) {
    LocalDate day = day(dossier.terms().returnedAt());
    if (dossier.outcome() == Outcome.REFUSED) {
      return Sentence.of("dossier.line.returned-refused", day);
    }
    LocalDate finished = day(dossier.terms().finishedAt());
    LocalDate due = day(dossier.terms().dueAt());
    int difference = finished.compareTo(due);
    String key =
        difference < 0
            ? "dossier.line.returned-early"
            : difference == 0 ? "dossier.line.returned" : "dossier.line.returned-late";
    return Sentence.of(key, day, due);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, PortalClock.ZONE);
  }
}
