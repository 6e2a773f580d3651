package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Competence;
import vn.motcua.catalogue.FormPage;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ProcedureRevision.Capacity;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.AttachPaper;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.DossierFiling;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.dossier.DraftView;
import vn.motcua.dossier.FileDossier;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.SavePage;
import vn.motcua.dossier.StartDraft;
import vn.motcua.identity.MandateView;
import vn.motcua.identity.People;
import vn.motcua.shared.PortalClock;

/** What the applicant of a story does up to filing, through the same doors as everybody. */
@ApplicationScoped
class StoryFiling {
  private static final String DELIVERY = "_delivery";
  private static final String FEE = "_fee";
  private static final String HOME_COMMUNE = "H99.12";

  @EJB private Catalogue catalogue;
  @EJB private People people;
  @EJB private DossierDrafting drafting;
  @EJB private DossierPapers papers;
  @EJB private DossierFiling filing;
  @Inject private PortalClock clock;

  /** Fills in a draft; returns its public id. */
  String draft(Story story, int number) {
    ProcedureRevision revision = catalogue.current(story.procedure());
    String caseCode =
        story.procedureCase() == null ? revision.cases().get(0).code() : story.procedureCase();
    String publicId = drafting.start(start(story, revision, caseCode, key(number, "start")));
    answer(publicId, story, revision, number);
    save(publicId, DELIVERY, Map.of("method", "ELECTRONIC"));
    if (story.exemption() != null) {
      save(publicId, FEE, Map.of("exemption", story.exemption()));
    }
    attach(publicId, drafting.open(publicId));
    return publicId;
  }

  /** Files the draft. */
  void file(String publicId, int number) {
    DraftView draft = drafting.open(publicId);
    filing.file(new FileDossier(key(number, "file"), publicId, draft.version(), true, "2026-07"));
  }

  static String key(int number, String act) {
    return "demo-" + number + "-" + act;
  }

  private StartDraft start(Story story, ProcedureRevision revision, String caseCode, String key) {
    List<MandateView> mandates = people.myMandates();
    if (!mandates.isEmpty() && revision.capacities().contains(Capacity.COMPANY)) {
      return StartDraft.forCompany(
          key, story.procedure(), caseCode, story.agency(), mandates.get(0).business().id());
    }
    boolean choose = revision.competence().rule() == Competence.Rule.CHOSEN_COMMUNE;
    String agency = story.agency() == null && choose ? HOME_COMMUNE : story.agency();
    return StartDraft.forSelf(key, story.procedure(), caseCode, agency);
  }

  private void answer(String publicId, Story story, ProcedureRevision revision, int number) {
    InventedAnswers invented = new InventedAnswers(number + 1);
    for (FormPage page : revision.form().pages()) {
      DraftView draft = drafting.open(publicId);
      if (draft.page(page.key()).isPresent()) {
        Map<String, Object> known = new LinkedHashMap<>(draft.page(page.key()).get().values());
        known.putAll(story.answers().getOrDefault(page.key(), Map.of()));
        Map<String, Map<String, Object>> all = new LinkedHashMap<>(draft.answers());
        save(publicId, page.key(), invented.complete(page, known, all));
      }
    }
  }

  private void save(String publicId, String page, Map<String, Object> values) {
    long version = drafting.open(publicId).page(page).map(AnswerPage::version).orElse(0L);
    drafting.savePage(new SavePage(publicId, page, version, values));
  }

  private void attach(String publicId, DraftView draft) {
    String person = draft.parties().subjectName();
    for (PaperSlot slot : draft.papers()) {
      if (slot.required() && !slot.settled()) {
        byte[] pdf = InventedPapers.pdf(slot.name(), person, clock.today().toString());
        papers.attach(
            new AttachPaper(
                publicId, slot.key(), slot.key() + ".pdf", new ByteArrayInputStream(pdf)));
      } else if (!slot.settled()) {
        papers.markNotSubmitted(publicId, slot.key(), true);
      }
    }
  }
}
