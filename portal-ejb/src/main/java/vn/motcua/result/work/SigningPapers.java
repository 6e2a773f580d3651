package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Outcome;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.RenderedPaper;
import vn.motcua.issuing.ResultCode;
import vn.motcua.result.AgencySignature;
import vn.motcua.result.AnnexToSign;
import vn.motcua.result.SignedResult;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.ResultPapers.Marks;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.BlockPlace;
import vn.motcua.signing.DocumentToSign;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.SigningOrder;

/** Makes the two documents that a leader signs: the rendered PDF and the envelope that names it. */
@ApplicationScoped
public class SigningPapers {
  /** Names of the documents within the signing act. */
  public static final String PDF = "pdf";

  public static final String XML = "xml";

  @Inject private ResultPapers papers;
  @Inject private ResultNumbers numbers;
  @Inject private ResultCode code;
  @Inject private PortalClock clock;
  @Inject private SignedData data;
  @Inject private AnnexBook annexes;
  @EJB private OfficerSigning signing;

  /** A result with what belongs to it, on its way to the key. */
  record Paper(
      Result result, DossierFacts dossier, RegisteredPaper registered, List<Annex> annexes) {}

  /**
   * What one act signs.
   *
   * @param agency null if the paper has one signature only
   */
  public record Orders(SigningOrder signer, AgencySignature agency) {}

  /** The documents of one act, which may be signed once, by who has the result, in its time. */
  public Orders orders(Result result, DossierFacts dossier) {
    RegisteredPaper registered = numbers.reserve(result, papers.symbol(result));
    Paper paper = new Paper(result, dossier, registered, annexes.of(result));
    Instant now = clock.now();
    RenderedPaper rendered = rendered(paper, now);
    List<DocumentToSign> documents =
        List.of(
            DocumentToSign.pdf(PDF, rendered.pdf(), signer(rendered), result.signerTitle()),
            DocumentToSign.xml(XML, data.envelope(paper, now, rendered.pdf())));
    SigningOrder order =
        signing.open(result.dossierPublicId(), result.signerId(), documents, result.signingUntil());
    List<AnnexToSign> along = paper.annexes().stream().map(one -> toSign(one, registered)).toList();
    return new Orders(order, agency(result, rendered, along));
  }

  private RenderedPaper rendered(Paper paper, Instant now) {
    Result result = paper.result();
    String canonical = SignedData.canonical(result, paper.annexes());
    RenderedPaper rendered = papers.render(result, paper.dossier(), marks(paper, canonical, now));
    result.prepare(
        new Result.Prepared(paper.registered().id(), canonical, Sha256.hexOf(rendered.pdf())));
    return rendered;
  }

  private static AnnexToSign toSign(Annex annex, RegisteredPaper paper) {
    return new AnnexToSign(nameOf(annex), annex.sha256(), paper.number());
  }

  /** Name of an annex within the signing act. */
  static String nameOf(Annex annex) {
    return "annex-" + annex.publicId();
  }

  /**
   * What the agency whose paper it is signs; null where the layout has no place for its seal and
   * nothing goes along.
   */
  static AgencySignature agency(Result result, RenderedPaper rendered, List<AnnexToSign> along) {
    BlockPlace place = rendered.agencyBox() == null ? null : rendered.agencyBox().place();
    return place == null && along.isEmpty()
        ? null
        : new AgencySignature(result.agencyId(), place, along);
  }

  /** What a finished act answers. */
  public SignedResult released(Result result, DossierFacts dossier) {
    RegisteredPaper paper = numbers.of(result);
    return new SignedResult(
        result.publicId(),
        result.dossierPublicId(),
        paper.number(),
        paper.checkCode(),
        result.signedAt(),
        dossier.status() == DossierStatus.RETURNED);
  }

  private Marks marks(Paper paper, String canonical, Instant now) {
    Result result = paper.result();
    RegisteredPaper registered = paper.registered();
    ResultCode.Stated stated =
        new ResultCode.Stated(
            registered,
            result.outcome() == Outcome.GRANTED,
            now,
            Sha256.of(canonical.getBytes(StandardCharsets.UTF_8)),
            HolderName.of(result, papers, paper.dossier()));
    return new Marks(
        registered.number(),
        registered.checkCode(),
        code.of(stated),
        result.signerName(),
        result.signerTitle(),
        paper.annexes().stream().map(Annex::title).toList(),
        now);
  }

  /** Where the signer's block goes; its text keeps clear of the agency's seal. */
  static BlockPlace signer(RenderedPaper rendered) {
    BlockPlace signer = rendered.signatureBox().place();
    return rendered.agencyBox() == null ? signer : signer.clearOf(rendered.agencyBox().place());
  }
}
