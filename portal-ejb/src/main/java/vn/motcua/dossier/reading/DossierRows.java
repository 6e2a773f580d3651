package vn.motcua.dossier.reading;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.SupplementView;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.EventRow;
import vn.motcua.dossier.domain.Examination;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.dossier.work.FactsReader;
import vn.motcua.dossier.work.PaperSlots;

/** Gathers all rows of one dossier, in a fixed number of queries. */
@ApplicationScoped
public class DossierRows {
  @Inject private DossierRepository dossiers;
  @Inject private ProcessRepository process;
  @Inject private FactsReader facts;
  @Inject private Supplements supplements;
  @EJB private Catalogue catalogue;

  /**
   * Everything about one dossier.
   *
   * @param answers with the facts under {@code _dossier}
   */
  public record All(
      Dossier dossier,
      ProcedureRevision revision,
      Map<String, Map<String, Object>> answers,
      List<PaperSlot> papers,
      Map<String, Examination> verdicts,
      List<EventRow> events,
      Map<Long, String> words,
      List<Assignment> steps,
      List<SupplementView> supplements) {

    Optional<Assignment> openStep() {
      return steps.stream().filter(Assignment::open).findFirst();
    }

    SupplementView openSupplement() {
      return switch (dossier.status()) {
        case SUPPLEMENT -> supplements.stream().findFirst().orElse(null);
        default -> null;
      };
    }
  }

  public All of(Dossier dossier) {
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    Map<String, Map<String, Object>> answers =
        FactsReader.withFacts(dossier, facts.answers(dossier));
    List<HandedPaper> handed = dossiers.papers(dossier.id());
    Map<String, Examination> verdicts = process.examinations(dossier.id());
    return new All(
        dossier,
        revision,
        answers,
        PaperSlots.of(revision, dossier.caseCode(), answers, handed, verdicts),
        verdicts,
        process.events(dossier.id()),
        process.words(dossier.id()),
        process.steps(dossier.id()),
        supplements.of(dossier, revision, handed));
  }
}
