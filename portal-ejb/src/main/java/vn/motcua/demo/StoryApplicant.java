package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import vn.motcua.dossier.AttachPaper;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DossierWithdrawal;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.dossier.RequestWithdrawal;
import vn.motcua.dossier.SupplementView;
import vn.motcua.dossier.WithdrawalCause;
import vn.motcua.shared.PortalClock;

/** What the applicant of a story does after filing. */
@ApplicationScoped
class StoryApplicant {
  @EJB private MyDossiers mine;
  @EJB private DossierPapers papers;
  @EJB private DossierWithdrawal withdrawal;
  @Inject private PortalClock clock;

  /** Code of the agency that receives the dossier. */
  String receiver(String publicId) {
    return mine.open(publicId).receivingAgency().code();
  }

  /** Withdraws, in the story's words. */
  void withdraw(String publicId, int number, String words) {
    withdrawal.request(
        new RequestWithdrawal(
            StoryFiling.key(number, "withdraw"),
            publicId,
            mine.open(publicId).version(),
            WithdrawalCause.OTHER,
            words));
  }

  /** Hands in again what was asked for; returns the version to answer with. */
  long bringAgain(String publicId) {
    DossierView view = mine.open(publicId);
    for (SupplementView.Item item : view.supplement().items()) {
      byte[] pdf =
          InventedPapers.pdf(item.note(), view.parties().subjectName(), clock.today().toString());
      papers.attach(
          new AttachPaper(publicId, item.target(), "bo-sung.pdf", new ByteArrayInputStream(pdf)));
    }
    return mine.open(publicId).version();
  }
}
