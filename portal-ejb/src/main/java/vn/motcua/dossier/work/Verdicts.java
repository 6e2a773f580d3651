package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.ExaminePaper;
import vn.motcua.dossier.PaperVerdict;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Examination;
import vn.motcua.dossier.domain.Said;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.Refusal;

/** Keeps an officer's words on form and papers. */
@ApplicationScoped
public class Verdicts {
  private static final int LONGEST_NOTE = 1000;

  @Inject private ProcessRepository rows;
  @Inject private DossierRepository dossiers;
  @Inject private FactsReader facts;
  @EJB private Catalogue catalogue;

  /**
   * @throws Refusal if there is no such paper, or "not accepted" has no note
   */
  public void keep(Dossier dossier, ExaminePaper command, Act act) {
    if (!isPaper(dossier, command.paperKey())) {
      throw new Refusal("dossier.paper-not-asked");
    }
    String note =
        command.verdict() == PaperVerdict.NOT_ACCEPTED
            ? Said.required(command.note(), "note", LONGEST_NOTE, "dossier.enter-verdict-note")
            : Said.orNull(command.note(), "note", LONGEST_NOTE);
    Examination kept = rows.examination(dossier.id(), command.paperKey()).orElse(null);
    Examination examination =
        kept == null
            ? new Examination(new Examination.Key(dossier.id(), command.paperKey()))
            : kept;
    examination.say(command.verdict(), note, act.actor().officerId(), act.enteredAt());
    if (kept == null) {
      rows.add(examination);
    }
  }

  /**
   * @throws Refusal unless the form and every paper handed in have a verdict
   */
  public void requireAll(Dossier dossier) {
    Map<String, Examination> said = rows.examinations(dossier.id());
    boolean open =
        isOpen(said.get(Examination.FORM))
            || dossiers.papers(dossier.id()).stream()
                .anyMatch(paper -> isOpen(said.get(paper.paperKey())));
    if (open) {
      throw new Refusal("dossier.examine-first");
    }
  }

  private static boolean isOpen(Examination examination) {
    return examination == null || examination.verdict() == null;
  }

  private boolean isPaper(Dossier dossier, String key) {
    if (Examination.FORM.equals(key)) {
      return true;
    }
    return PaperSlots.asked(
            catalogue.revision(dossier.revisionId()),
            dossier.caseCode(),
            FactsReader.withFacts(dossier, facts.answers(dossier)))
        .stream()
        .anyMatch(paper -> paper.key().equals(key));
  }
}
