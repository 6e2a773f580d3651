package vn.motcua.web.staff.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.DossierIntake;
import vn.motcua.dossier.HandOver;
import vn.motcua.result.ReleasedResult;
import vn.motcua.result.Results;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.DossierOnPage;
import vn.motcua.web.staff.Review;

/** A result handed over at the counter: to whom, shown by which paper. */
@Named
@RequestScoped
public class HandoverPage {
  @EJB private DossierIntake intake;
  @EJB private Results results;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private DossierOnPage dossier;
  @Inject private WebTexts texts;

  private String receiver;
  private String identity;
  private List<ReleasedResult> released;

  public List<ReleasedResult> getReleased() {
    if (released == null) {
      released = results.ofDossier(dossier.getId());
    }
    return released;
  }

  /** What will be noted. */
  public String getRestated() {
    return texts.of("staff.handover-1", receiver, dossier.getView().number());
  }

  public void check() {
    if (receiver == null || receiver.isBlank()) {
      throw Refusal.of(List.of(FieldProblem.at("receiverName", "dossier.enter-receiver")));
    }
    review.show();
  }

  public void handOver() {
    intake.recordHandOver(
        new HandOver(
            once.getKey(), dossier.getId(), dossier.decidedOn(), receiver, identity, null, null));
    Faces.redirect("staff/handover?id=%s&done=handed", dossier.getId());
  }

  public String getReceiver() {
    return receiver;
  }

  public void setReceiver(String receiver) {
    this.receiver = receiver;
  }

  public String getIdentity() {
    return identity;
  }

  public void setIdentity(String identity) {
    this.identity = identity;
  }
}
