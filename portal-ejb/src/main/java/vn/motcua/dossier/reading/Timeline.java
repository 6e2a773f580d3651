package vn.motcua.dossier.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogue.ProcessGraph;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Sentence;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.dossier.TimelineEntry.Kind;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.EventKind;
import vn.motcua.dossier.domain.EventRow;
import vn.motcua.dossier.domain.ProcessPath;
import vn.motcua.shared.PortalClock;

/** Tells a dossier's history, where it is now, and what is to come. */
@ApplicationScoped
public class Timeline {
  /** Steps inside the office, with words the office says to itself. */
  private static final Set<EventKind> INSIDE =
      EnumSet.of(EventKind.STEP_TAKEN, EventKind.STEP_PASSED, EventKind.STEP_RETURNED);

  @Inject private Labels labels;

  /** For the applicant: what was, what is, what comes; nothing from inside the office. */
  public List<TimelineEntry> forApplicant(DossierRows.All all, Holder holder, Instant now) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (EventRow event : all.events()) {
      if (!INSIDE.contains(event.kind())) {
        entries.add(entry(all, event));
      }
    }
    if (holder != null) {
      entries.add(current(holder, now));
      entries.addAll(coming(all));
    }
    return entries;
  }

  /** For staff: everything, latest first. */
  public List<TimelineEntry> forStaff(DossierRows.All all) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (EventRow event : all.events()) {
      entries.add(0, entry(all, event));
    }
    return entries;
  }

  private TimelineEntry entry(DossierRows.All all, EventRow event) {
    return new TimelineEntry(
        isLate(all.dossier(), event) ? Kind.DONE_LATE : Kind.DONE,
        action(event.kind()),
        Sentence.of("dossier.event." + event.kind()),
        event.happenedAt(),
        event.enteredAt(),
        labels.officerName(event.positionId()),
        labels.shortName(event.agencyId()),
        null,
        all.words().get(event.id()));
  }

  private static DossierAction action(EventKind kind) {
    for (DossierAction action : DossierAction.values()) {
      if (action.name().equals(kind.name())) {
        return action;
      }
    }
    return null;
  }

  private static boolean isLate(Dossier dossier, EventRow event) {
    return event.kind() == EventKind.DECIDE
        && day(event.happenedAt()).isAfter(day(dossier.terms().dueAt()));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, PortalClock.ZONE);
  }

  private static TimelineEntry current(Holder holder, Instant now) {
    boolean late = holder.until() != null && holder.until().isBefore(now);
    return new TimelineEntry(
        late ? Kind.CURRENT_LATE : Kind.CURRENT,
        null,
        holder.step(),
        holder.since(),
        null,
        holder.person(),
        holder.agency(),
        holder.until(),
        null);
  }

  private static List<TimelineEntry> coming(DossierRows.All all) {
    List<TimelineEntry> entries = new ArrayList<>();
    Dossier dossier = all.dossier();
    for (ProcessGraph.Step step : stepsToCome(all)) {
      entries.add(coming(Holders.step(step.name()), null));
    }
    if (dossier.status() != DossierStatus.DONE) {
      entries.add(coming(Sentence.of("dossier.coming.return"), dossier.terms().dueAt()));
    }
    return entries;
  }

  private static List<ProcessGraph.Step> stepsToCome(DossierRows.All all) {
    ProcessGraph process = all.revision().process();
    if (!all.dossier().isReceived()) {
      return ProcessPath.after(process, process.start().key());
    }
    return all.openStep().map(step -> ProcessPath.after(process, step.stepKey())).orElse(List.of());
  }

  private static TimelineEntry coming(Sentence title, Instant due) {
    return new TimelineEntry(Kind.COMING, null, title, null, null, null, null, due, null);
  }
}
