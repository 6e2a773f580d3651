package vn.motcua.dossier.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.dossier.DueExplanation;
import vn.motcua.dossier.FormFacts;
import vn.motcua.dossier.FormKind;
import vn.motcua.dossier.SupplementView;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.EventKind;
import vn.motcua.dossier.domain.EventRow;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.dossier.work.FactsReader;
import vn.motcua.organisation.OfficerView;
import vn.motcua.shared.NotFound;

/** Gathers what a printed form says. */
@ApplicationScoped
public class FormReading {
  @Inject private DossierRows rows;
  @Inject private FactsReader facts;
  @Inject private Labels labels;

  public FormFacts facts(Dossier dossier, FormKind kind) {
    DossierRows.All all = rows.of(dossier);
    EventRow event =
        all.events().stream()
            .filter(one -> one.kind() == event(kind))
            .reduce((first, last) -> last)
            .orElseThrow(NotFound::new);
    OfficerView officer = labels.officer(event.positionId());
    SupplementView request =
        kind == FormKind.FORM_02 ? all.supplements().stream().findFirst().orElse(null) : null;
    return new FormFacts(
        facts.facts(dossier),
        labels.agency(dossier.place().receivingAgencyId()),
        labels.fullParties(dossier),
        officer == null ? null : officer.fullName(),
        officer == null ? null : officer.title(),
        event.happenedAt(),
        all.words().get(event.id()),
        request,
        Json.of(dossier.dueExplanation(), DueExplanation.class),
        all.papers(),
        Answers.groups(all.revision(), all.answers(), Supplements.before(all.supplements())),
        event.head(dossier.publicId()));
  }

  private static EventKind event(FormKind kind) {
    return switch (kind) {
      case FILING_CONFIRMATION -> EventKind.FILE;
      case FORM_01 -> EventKind.ACCEPT;
      case FORM_02 -> EventKind.ASK_SUPPLEMENT;
      case FORM_03 -> EventKind.REFUSE;
      case FORM_04 -> EventKind.POSTPONED;
    };
  }
}
