package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.StartDraft;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Origin;
import vn.motcua.dossier.domain.Parties;
import vn.motcua.dossier.persistence.DossierRules;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.MandateView;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.identity.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.VietText;

/** Makes a new draft: who files in what right, for whom, where it goes. */
@ApplicationScoped
public class Beginning {
  private static final int LONGEST = 200;

  @EJB private People people;
  @Inject private Competence competence;
  @Inject private DossierRules rules;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /**
   * A draft, not yet kept.
   *
   * @throws Refusal if procedure, case, capacity or agency do not allow it
   */
  public Dossier draft(StartDraft command, ProcedureRevision revision) {
    LocalDate today = clock.today();
    revision
        .closedOnline(today)
        .ifPresent(
            key -> {
              throw new Refusal(key);
            });
    requireCapacity(revision, command.capacity());
    CitizenView me = people.me();
    Instant now = clock.now();
    Origin origin =
        new Origin(
            PublicId.random(),
            revision.id(),
            revision.code(),
            caseOf(revision, command.caseCode()),
            revision.shortName().vi(),
            Channel.ONLINE,
            now,
            expiry(now));
    return new Dossier(
        origin,
        competence.placeFor(revision, command.agencyCode(), me),
        new Parties(parties(command, me, today)));
  }

  /** Until when a draft is kept that was saved now. */
  public Instant expiry(Instant now) {
    return now.plus(Duration.ofDays(rules.quantity(DossierRules.DRAFT_KEPT, clock.today())));
  }

  private static void requireCapacity(ProcedureRevision revision, Capacity capacity) {
    boolean allowed =
        capacity != null
            && revision.capacities().contains(ProcedureRevision.Capacity.valueOf(capacity.name()));
    if (!allowed || capacity == Capacity.CLERK) {
      throw new Refusal("dossier.capacity-not-allowed");
    }
  }

  private static String caseOf(ProcedureRevision revision, String wanted) {
    if (wanted == null && revision.cases().size() == 1) {
      return revision.cases().get(0).code();
    }
    return revision.caseOf(wanted).orElseThrow(() -> new Refusal("dossier.choose-case")).code();
  }

  private DossierParties parties(StartDraft command, CitizenView me, LocalDate today) {
    Actor actor = currentActor.get();
    if (command.capacity() == Capacity.COMPANY) {
      MandateView mandate = mandate(command, me, today);
      return new DossierParties(
          actor.accountId(),
          me.id(),
          me.fullName(),
          Capacity.COMPANY,
          cut(mandate.source()),
          mandate.business().id(),
          mandate.business().name(),
          mandate.business().code());
    }
    boolean other = command.capacity() != Capacity.SELF && given(command.subjectName()) != null;
    return new DossierParties(
        actor.accountId(),
        me.id(),
        me.fullName(),
        command.capacity(),
        given(command.evidence()),
        null,
        other ? given(command.subjectName()) : me.fullName(),
        other ? given(command.subjectIdentity()) : me.identityNumber());
  }

  private MandateView mandate(StartDraft command, CitizenView me, LocalDate today) {
    if (command.businessId() == null) {
      throw new Refusal("dossier.choose-business");
    }
    return people
        .mandate(me.id(), command.businessId(), Scope.FILE, today)
        .orElseThrow(() -> new Refusal("dossier.no-mandate"));
  }

  private static String given(String text) {
    String clean = text == null ? "" : VietText.clean(text);
    return clean.isEmpty() ? null : cut(clean);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
