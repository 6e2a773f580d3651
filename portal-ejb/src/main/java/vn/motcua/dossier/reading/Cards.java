package vn.motcua.dossier.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCard.ToDo;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.PageFacts;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** Makes the cards of a page: two queries besides the dossiers. */
@ApplicationScoped
public class Cards {
  @Inject private PageFacts pageFacts;
  @Inject private Labels labels;
  @Inject private PortalClock clock;

  public List<DossierCard> of(List<Dossier> dossiers) {
    List<Long> ids = dossiers.stream().map(Dossier::id).toList();
    Map<Long, PageFacts.OpenRequest> requests = pageFacts.openRequests(ids);
    Map<Long, Assignment> steps = pageFacts.openSteps(ids);
    Instant now = clock.now();
    return dossiers.stream()
        .map(one -> card(one, requests.get(one.id()), steps.get(one.id()), now))
        .toList();
  }

  private DossierCard card(
      Dossier dossier, PageFacts.OpenRequest request, Assignment step, Instant now) {
    String agency = labels.shortName(dossier.place().competentAgencyId());
    StatusWords.Asked asked =
        request == null ? null : new StatusWords.Asked(request.points(), request.answerBy());
    boolean leader = step != null && Roles.LEADER.equals(step.role());
    return new DossierCard(
        dossier.publicId(),
        dossier.number(),
        dossier.procedureCode(),
        dossier.title(),
        dossier.status(),
        dossier.applicantGroup(),
        StatusWords.line(dossier, agency, asked, leader, now),
        toDo(dossier),
        until(dossier, request),
        StatusWords.isLate(dossier, now),
        StatusWords.stage(dossier),
        dossier.parties().facts().subjectName(),
        dossier.parties().facts().submitterName(),
        dossier.terms().lastMovedAt());
  }

  private static ToDo toDo(Dossier dossier) {
    return switch (dossier.status()) {
      case DRAFT -> ToDo.CONTINUE_DRAFT;
      case SUPPLEMENT -> ToDo.ANSWER_SUPPLEMENT;
      case FINANCIAL -> ToDo.PAY;
      case NEW -> dossier.paymentAwaited() ? ToDo.PAY : null;
      default -> null;
    };
  }

  private static Instant until(Dossier dossier, PageFacts.OpenRequest request) {
    if (dossier.status() == DossierStatus.DRAFT) {
      return dossier.terms().draftExpiresAt();
    }
    if (dossier.status() == DossierStatus.SUPPLEMENT) {
      return request == null ? null : request.answerBy();
    }
    if (dossier.paymentAwaited()) {
      return dossier.terms().paymentDueAt();
    }
    return dossier.isReceived() ? dossier.terms().dueAt() : dossier.terms().intakeDueAt();
  }
}
