package vn.motcua.issuing.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.DossierForms;
import vn.motcua.dossier.FormFacts;
import vn.motcua.dossier.FormKind;
import vn.motcua.issuing.IssueOrder;
import vn.motcua.issuing.PaperIssuing;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperTemplate;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.Reservation;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;

/**
 * Makes the confirmation of filing and forms 01 to 04 when a dossier asks for them; the same
 * message, the same paper.
 */
@ApplicationScoped
public class FormOrders implements OutboxHandler {
  @Inject private FormModels models;
  @Inject private PaperIssuing issuing;
  @Inject private FormReceipts receipts;
  @EJB private DossierForms forms;

  @Override
  public String name() {
    return "issuing.forms";
  }

  @Override
  public Set<String> kinds() {
    return Set.of("paper.issue");
  }

  @Override
  public void deliver(OutboxMessage message) {
    long dossierId = Long.parseLong(message.ids().get("dossierId"));
    FormKind kind = FormKind.valueOf(message.ids().get("kind"));
    FormFacts facts = forms.facts(dossierId, kind);
    Map<String, Object> model = models.of(kind, facts);
    Reservation reservation =
        Reservation.of(
            PaperKind.valueOf(kind.name()),
            facts.dossier().receivingAgencyId(),
            dossierId,
            "form:" + dossierId + ":" + kind + ":" + message.id());
    RegisteredPaper paper =
        issuing.issue(new IssueOrder(reservation, PaperTemplate.valueOf(kind.name()), model));
    receipts.keep(kind, facts, paper);
  }
}
