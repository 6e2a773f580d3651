package vn.motcua.web.business;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.BusinessFilter;
import vn.motcua.dossier.BusinessPage;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierGroup;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.identity.BusinessView;
import vn.motcua.identity.MandateView;
import vn.motcua.identity.People;
import vn.motcua.web.my.CardLooks;

/** All dossiers of a company one has a mandate for. Filters live in the address. */
@Named
@RequestScoped
public class CompanyDossiersPage {
  @EJB private MyDossiers mine;
  @EJB private People people;
  @Inject private HttpServletRequest request;
  @Inject private CardLooks cards;

  private List<MandateView> mandates;
  private BusinessView business;
  private BusinessFilter filter;
  private BusinessPage found;

  @PostConstruct
  void load() {
    mandates = people.myMandates();
    business = chosen();
    if (business != null) {
      filter = filterOf(request, business.id());
      found = mine.businessPage(filter);
    }
  }

  /** The filter an address asks for. */
  static BusinessFilter filterOf(HttpServletRequest request, long businessId) {
    String submitter = request.getParameter("by");
    String group = request.getParameter("group");
    return new BusinessFilter(
        businessId,
        Set.of("NEEDS_YOU", "IN_PROGRESS", "DONE").contains(String.valueOf(group))
            ? DossierGroup.valueOf(group)
            : null,
        request.getParameter("q"),
        submitter != null && submitter.matches("\\d{1,18}") ? Long.valueOf(submitter) : null,
        request.getParameter("after"));
  }

  private BusinessView chosen() {
    String asked = request.getParameter("company");
    return mandates.stream()
        .map(MandateView::business)
        .filter(one -> asked == null || one.code().equals(asked))
        .findFirst()
        .orElse(mandates.isEmpty() ? null : mandates.get(0).business());
  }

  public List<MandateView> getMandates() {
    return mandates;
  }

  public BusinessView getBusiness() {
    return business;
  }

  public BusinessFilter getFilter() {
    return filter;
  }

  public BusinessPage getFound() {
    return found;
  }

  public DossierGroup[] getGroups() {
    return DossierGroup.values();
  }

  public List<Map.Entry<Long, String>> getSubmitters() {
    return List.copyOf(found.submitters().entrySet());
  }

  public long count(DossierGroup group) {
    return found.counts().getOrDefault(group, 0L);
  }

  public String address(DossierCard card) {
    return cards.address(card);
  }

  public String action(DossierCard card) {
    return cards.action(card);
  }
}
