package vn.motcua.dossier.reading;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.DraftTask;
import vn.motcua.dossier.DraftView;
import vn.motcua.dossier.PaperFact;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.domain.AnswerRow;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.work.DraftBook;
import vn.motcua.dossier.work.DraftForm;
import vn.motcua.dossier.work.DraftTasks;
import vn.motcua.dossier.work.FactsReader;
import vn.motcua.dossier.work.Gates;
import vn.motcua.dossier.work.PaperSlots;

/** Shows a draft with its tasks. */
@ApplicationScoped
public class DraftReading {
  @Inject private DossierRepository dossiers;
  @Inject private DraftBook drafts;
  @Inject private DraftForm form;
  @Inject private FactsReader facts;
  @Inject private Gates gates;
  @Inject private Labels labels;
  @EJB private Catalogue catalogue;

  public DraftView view(Dossier draft) {
    ProcedureRevision revision = catalogue.revision(draft.revisionId());
    Map<String, AnswerRow> rows = drafts.rows(draft);
    Map<String, Map<String, Object>> all = DraftBook.answers(draft, rows);
    List<HandedPaper> handed = dossiers.papers(draft.id());
    List<AnswerPage> pages = form.pages(draft, revision, rows, all);
    List<PaperSlot> slots = PaperSlots.of(revision, draft.caseCode(), all, handed, Map.of());
    List<DraftTask> tasks = DraftTasks.of(pages, slots, !revision.fees().isEmpty());
    List<PaperFact> files = handed.stream().map(HandedPaper::fact).toList();
    return new DraftView(
        draft.publicId(),
        draft.version(),
        revision.code(),
        revision.name().vi(),
        draft.revisionId(),
        draft.caseCode(),
        labels.agency(draft.place().receivingAgencyId()),
        labels.applicantsParties(draft),
        draft.terms().savedAt(),
        draft.terms().draftExpiresAt(),
        pages,
        slots,
        tasks,
        !revision.id().equals(catalogue.current(revision.code()).id()),
        DraftTasks.canBeFiled(tasks),
        gates.againstFiling(facts.facts(draft, all, files)));
  }
}
