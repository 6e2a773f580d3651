package vn.motcua.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.StartDraft;
import vn.motcua.identity.MandateView;
import vn.motcua.identity.People;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.NotFound;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;

/** For whom, in which case and at which agency a dossier is begun. */
@Named
@RequestScoped
public class StartPage {
  private static final String COMPANY = "COMPANY:";

  @EJB private Catalogue catalogue;
  @EJB private People people;
  @EJB private DossierDrafting drafting;
  @Inject private HttpServletRequest request;
  @Inject private CatalogueWords words;
  @Inject private Choices choices;
  @Inject private Once once;

  private ProcedureRevision revision;
  private String who;
  private String caseCode;
  private String agency;
  private String subjectName;
  private String subjectIdentity;
  private String evidence;

  /** Ready-made choices of this page. */
  @RequestScoped
  public static class Choices {
    @EJB private Agencies agencies;
    @Inject private WebTexts texts;

    Option option(String value, String key) {
      return new Option(value, texts.get("apply." + key), texts.get("apply." + key + "-hint"));
    }

    List<AgencyView> communes() {
      return agencies.communes();
    }

    Option company(MandateView mandate) {
      String value = COMPANY + mandate.business().id();
      return new Option(value, mandate.business().name(), texts.get("apply.who-company-hint"));
    }
  }

  @PostConstruct
  void load() {
    String code = request.getParameter("code");
    if (code == null) {
      throw new NotFound();
    }
    revision = catalogue.current(code);
    agency = request.getParameter("agency");
    caseCode = revision.cases().get(0).code();
    who = getWhoOptions().isEmpty() ? null : getWhoOptions().get(0).value();
  }

  /** For whom it may be begun by this person. */
  public List<Option> getWhoOptions() {
    List<Option> options = new ArrayList<>();
    for (ProcedureRevision.Capacity capacity : revision.capacities()) {
      switch (capacity) {
        case SELF -> options.add(choices.option("SELF", "who-self"));
        case FAMILY -> options.add(choices.option("FAMILY", "who-family"));
        case MANDATE -> options.add(choices.option("MANDATE", "who-mandate"));
        case COMPANY -> people.myMandates().forEach(one -> options.add(choices.company(one)));
        case CLERK -> {
          // the clerk files at the desk, not here
        }
      }
    }
    return options;
  }

  public boolean isCasesAsked() {
    return revision.cases().size() > 1;
  }

  public List<Option> getCaseOptions() {
    return revision.cases().stream()
        .map(one -> new Option(one.code(), words.say(one.name()), words.time(one.time())))
        .toList();
  }

  /** Whether one may file for somebody else. */
  public boolean isOthers() {
    return revision.capacities().contains(ProcedureRevision.Capacity.FAMILY)
        || revision.capacities().contains(ProcedureRevision.Capacity.MANDATE);
  }

  public boolean isAgencyAsked() {
    return revision.competence().agencyCode() == null;
  }

  public List<AgencyView> getAgencies() {
    return choices.communes();
  }

  /** Begins the draft and opens its tasks. */
  public void begin() {
    String id = drafting.start(command());
    Goto.address("/apply/tasks?id=" + id);
  }

  private StartDraft command() {
    boolean company = who != null && who.startsWith(COMPANY);
    Capacity capacity = company ? Capacity.COMPANY : who == null ? null : Capacity.valueOf(who);
    Long business = company ? Long.valueOf(who.substring(COMPANY.length())) : null;
    boolean other = capacity == Capacity.FAMILY || capacity == Capacity.MANDATE;
    return new StartDraft(
        once.getKey(),
        revision.code(),
        caseCode,
        isAgencyAsked() ? agency : null,
        capacity,
        business,
        other ? evidence : null,
        other ? subjectName : null,
        other ? subjectIdentity : null);
  }

  public ProcedureRevision getRevision() {
    return revision;
  }

  public ProcedureCase getOnlyCase() {
    return revision.cases().get(0);
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getCaseCode() {
    return caseCode;
  }

  public void setCaseCode(String caseCode) {
    this.caseCode = caseCode;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getSubjectName() {
    return subjectName;
  }

  public void setSubjectName(String subjectName) {
    this.subjectName = subjectName;
  }

  public String getSubjectIdentity() {
    return subjectIdentity;
  }

  public void setSubjectIdentity(String subjectIdentity) {
    this.subjectIdentity = subjectIdentity;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }
}
