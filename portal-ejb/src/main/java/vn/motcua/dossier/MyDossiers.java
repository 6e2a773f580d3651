package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.domain.Cursor;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.ApplicantLists;
import vn.motcua.dossier.reading.Cards;
import vn.motcua.dossier.reading.DossierReading;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.identity.People;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** An applicant's own dossiers, and those of a company he may act for. */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class MyDossiers {
  private static final int PAGE = 20;
  private static final int MOST_EXPORTED = 5000;

  @Inject private Entrance entrance;
  @Inject private ApplicantLists lists;
  @Inject private Cards cards;
  @Inject private DossierReading reading;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;
  @EJB private People people;

  /** A page of one's own dossiers, what needs one first. */
  public MyDossiersPage list(MyDossiersFilter filter) {
    long account = currentActor.get().accountId();
    List<Long> businesses = mandated();
    var wanted = new ApplicantLists.Filter(filter.group(), filter.words());
    int from = (Math.max(1, filter.page()) - 1) * PAGE;
    return new MyDossiersPage(
        cards.of(lists.mine(account, businesses, wanted, from, PAGE)),
        lists.countMine(account, businesses, wanted),
        lists.countsOfMine(account, businesses));
  }

  /**
   * A filed dossier.
   *
   * @throws vn.motcua.shared.NotFound if it is none of the caller's
   */
  public DossierView open(String publicId) {
    Dossier dossier = entrance.mine(publicId, Scope.VIEW_RESULTS);
    if (dossier.status() == DossierStatus.DRAFT) {
      throw new NotFound();
    }
    return reading.view(dossier);
  }

  /**
   * A page of a company's dossiers, latest move first.
   *
   * @throws vn.motcua.shared.NotFound without a mandate for the company today
   */
  public BusinessPage businessPage(BusinessFilter filter) {
    people.business(filter.businessId());
    List<Dossier> found = found(filter, PAGE + 1);
    List<Dossier> shown = found.subList(0, Math.min(PAGE, found.size()));
    String next = found.size() > PAGE ? cursor(shown.get(PAGE - 1)).text() : null;
    return new BusinessPage(
        cards.of(shown),
        next,
        lists.countsOfBusiness(filter.businessId()),
        lists.lateOfBusiness(filter.businessId(), clock.now()),
        lists.submittersOf(filter.businessId()));
  }

  /** The same list for a table, at most 5,000 lines. */
  public List<BusinessRow> export(BusinessFilter filter) {
    people.business(filter.businessId());
    return found(filter, MOST_EXPORTED).stream().map(MyDossiers::row).toList();
  }

  private List<Dossier> found(BusinessFilter filter, int size) {
    return lists.ofBusiness(
        filter.businessId(),
        new ApplicantLists.Filter(filter.group(), filter.words()),
        filter.submitterCitizenId(),
        Cursor.read(filter.after()).orElse(Cursor.END),
        size);
  }

  private List<Long> mandated() {
    List<Long> businesses = new ArrayList<>(List.of(-1L));
    people.myMandates().forEach(mandate -> businesses.add(mandate.business().id()));
    return businesses;
  }

  private static Cursor cursor(Dossier dossier) {
    return new Cursor(dossier.terms().lastMovedAt(), dossier.id());
  }

  private static BusinessRow row(Dossier dossier) {
    return new BusinessRow(
        dossier.number(),
        dossier.procedureCode(),
        dossier.title(),
        dossier.parties().facts().submitterName(),
        dossier.status(),
        dossier.terms().filedAt(),
        dossier.terms().receivedAt(),
        dossier.terms().dueAt(),
        dossier.terms().finishedAt(),
        dossier.terms().returnedAt());
  }
}
