package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.AcceptDossier;
import vn.motcua.dossier.AnswerSupplement;
import vn.motcua.dossier.AskSupplement;
import vn.motcua.dossier.ConfirmWithdrawal;
import vn.motcua.dossier.DossierIntake;
import vn.motcua.dossier.DossierProcessing;
import vn.motcua.dossier.ExaminePaper;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.PaperVerdict;
import vn.motcua.dossier.RefusalCause;
import vn.motcua.dossier.RefuseIntake;
import vn.motcua.dossier.StaffDossierView;
import vn.motcua.dossier.SupplementAnswering;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.TakeDossier;
import vn.motcua.dossier.Worklist;

/** What desk and officer of a story do with the dossier, through the same doors as everybody. */
@ApplicationScoped
class StoryOffice {
  private static final String DOOR = "staff-dossier";

  @EJB private DossierIntake intake;
  @EJB private DossierProcessing processing;
  @EJB private SupplementAnswering answering;
  @EJB private Worklist worklist;

  void accept(String dossier, int number) {
    intake.accept(AcceptDossier.now(StoryFiling.key(number, "accept"), dossier, version(dossier)));
  }

  void refuse(String dossier, int number, String words) {
    intake.refuse(
        new RefuseIntake(
            StoryFiling.key(number, "refuse"),
            dossier,
            version(dossier),
            RefusalCause.NOT_ELIGIBLE,
            words));
  }

  void take(String dossier, int number) {
    processing.take(new TakeDossier(StoryFiling.key(number, "take"), dossier, version(dossier)));
  }

  /** Looks at the form and at every paper, and finds them in order. */
  void examine(String dossier) {
    StaffDossierView view = worklist.open(dossier, DOOR);
    processing.examine(new ExaminePaper(dossier, "_form", PaperVerdict.ACCEPTED, null));
    for (PaperSlot paper : view.papers()) {
      if (!paper.files().isEmpty()) {
        processing.examine(new ExaminePaper(dossier, paper.key(), PaperVerdict.ACCEPTED, null));
      }
    }
  }

  /** Asks for the first paper again, in the story's words. */
  void askSupplement(String dossier, int number, String words) {
    StaffDossierView view = worklist.open(dossier, DOOR);
    PaperSlot paper =
        view.papers().stream().filter(slot -> !slot.autoFetched()).findFirst().orElseThrow();
    processing.askSupplement(
        new AskSupplement(
            StoryFiling.key(number, "supplement"),
            dossier,
            view.version(),
            List.of(new SupplementItem(SupplementItem.Kind.PAPER, paper.key(), words)),
            words,
            null));
  }

  void answerSupplement(String dossier, int number, long version) {
    answering.answer(
        new AnswerSupplement(StoryFiling.key(number, "answer"), dossier, version, Map.of(), true));
  }

  void confirmWithdrawal(String dossier, int number) {
    processing.confirmWithdrawal(
        new ConfirmWithdrawal(StoryFiling.key(number, "withdrawn"), dossier, version(dossier)));
  }

  private long version(String dossier) {
    return worklist.open(dossier, DOOR).version();
  }
}
