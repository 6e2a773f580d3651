package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.document.DocumentStore;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.PaperHead;
import vn.motcua.issuing.PaperRendering;
import vn.motcua.issuing.PaperTemplate;
import vn.motcua.issuing.PaperWords;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.RenderedPaper;
import vn.motcua.issuing.VerifyAddress;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.RevocationRow;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.DocumentToSign;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.SigningOrder;

/** Makes the decision that takes a result back, as a PDF to be signed. */
@ApplicationScoped
public class RevocationPapers {
  @Inject private PaperHead head;
  @Inject private PaperRendering rendering;
  @Inject private ResultNumbers numbers;
  @Inject private PortalClock clock;
  @EJB private DocumentStore store;
  @EJB private Catalogue catalogue;
  @EJB private OfficerSigning signing;

  /** The decision, which may be signed once, by the leader who began, in the act's time. */
  public SigningPapers.Orders orders(Result result, DossierFacts dossier, RevocationRow act) {
    RegisteredPaper decision = numbers.reserveRevocation(result);
    RenderedPaper rendered =
        rendering.render(PaperTemplate.REVOCATION, model(result, dossier, act, decision));
    act.prepare(decision.id(), Sha256.hexOf(rendered.pdf()));
    DocumentToSign document =
        DocumentToSign.pdf(
            SigningPapers.PDF, rendered.pdf(), SigningPapers.signer(rendered), act.leaderTitle());
    SigningOrder order =
        signing.open(
            result.dossierPublicId(), act.leaderId(), List.of(document), act.signingUntil());
    return new SigningPapers.Orders(order, SigningPapers.agency(result, rendered, List.of()));
  }

  /** Keeps a file of the act and gives its digest. */
  public String keep(byte[] pdf) {
    return store.keep(pdf);
  }

  private Map<String, Object> model(
      Result result, DossierFacts dossier, RevocationRow act, RegisteredPaper decision) {
    Map<String, Object> model =
        head.of(
            result.agencyId(), clock.now(), PaperWords.text("foot.revocation", dossier.number()));
    RegisteredPaper paper = numbers.of(result);
    model.put("number", decision.number());
    model.put("headNumber", decision.number());
    model.put("checkCode", decision.checkCode());
    model.put("qr", VerifyAddress.of(decision.number(), decision.checkCode()));
    model.put("dataDigest", false);
    model.put("agencySeal", true);
    Map<String, String> signer = new HashMap<>();
    signer.put("title", act.leaderTitle() == null ? "" : act.leaderTitle());
    signer.put("name", act.leaderName());
    model.put("signer", signer);
    model.put(
        "recipients", List.of(PaperWords.text("to.applicant"), PaperWords.text("to.archive")));
    model.put("revoked", Map.of("number", paper.number(), "date", date(paper.issuedAt())));
    model.put("dossierCode", dossier.number());
    model.put("history", PaperWords.history(dossier.history()));
    String procedure = catalogue.revision(result.revisionId()).name().vi();
    model.put("request", dossier.procedureCode() + " – " + procedure);
    model.put("person", Map.of("name", dossier.parties().subjectName()));
    model.put("reason", act.reason());
    return model;
  }

  private static String date(Instant time) {
    return PaperWords.shortDate(PaperWords.day(time));
  }
}
