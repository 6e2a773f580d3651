package vn.motcua.issuing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.document.DocumentStore;
import vn.motcua.evidence.Sha256;
import vn.motcua.signing.OrganisationSigning;
import vn.motcua.signing.SignedDocument;

/**
 * Makes the papers that an agency signs unattended: confirmations, forms 01 to 04, receipts.
 *
 * <p>They leave at level B and are time-stamped right after by {@link PaperRaisings}, so that
 * nobody waits for an authority. The number is taken first, in a short transaction of its own; a
 * kill at any point afterwards leaves a reserved number, and the same order again ends with the
 * same number.
 */
@ApplicationScoped
public class PaperIssuing {
  @Inject private PaperRegister register;
  @Inject private PaperRendering rendering;
  @EJB private OrganisationSigning signing;
  @EJB private DocumentStore store;

  /**
   * Issues the paper, or finds it issued.
   *
   * @throws vn.motcua.shared.Refusal signing.no-certificate and what else stands against the
   *     agency's certificate
   */
  @Transactional(TxType.MANDATORY)
  public RegisteredPaper issue(IssueOrder order) {
    RegisteredPaper paper = register.reserveNow(order.reservation());
    return paper.state() == PaperState.RESERVED ? make(order, paper) : paper;
  }

  private RegisteredPaper make(IssueOrder order, RegisteredPaper paper) {
    Map<String, Object> model = new HashMap<>(order.model());
    model.put("number", paper.number());
    model.put("checkCode", paper.checkCode());
    model.putIfAbsent("book", PaperWords.text("book", paper.year(), paper.number()));
    if (!paper.kind().symbol().isEmpty()) {
      model.put("headNumber", paper.number());
    }
    model.putIfAbsent("qr", VerifyAddress.of(paper.number(), paper.checkCode()));
    RenderedPaper rendered = rendering.render(order.template(), model);
    SignedDocument signed =
        signing.sign(rendered.pdf(), paper.agencyId(), rendered.signatureBox().place());
    store.keep(signed.content());
    if (signing.areStamped()) {
      register.awaitStamp(paper.id());
    }
    return register.issue(
        paper.id(),
        new IssuedDigests(
            Sha256.hexOf(rendered.pdf()), rendered.pdf().length, signed.sha256(), null));
  }
}
