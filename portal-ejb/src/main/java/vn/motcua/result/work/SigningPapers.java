package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Outcome;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.CanonicalJson;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.RenderedPaper;
import vn.motcua.issuing.ResultCode;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyView;
import vn.motcua.result.AgencySignature;
import vn.motcua.result.SignedResult;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.ResultPapers.Marks;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;
import vn.motcua.signing.BlockPlace;
import vn.motcua.signing.DocumentToSign;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.ResultEnvelope;
import vn.motcua.signing.SigningOrder;

/** Makes the two documents that a leader signs: the rendered PDF and the envelope that names it. */
@ApplicationScoped
public class SigningPapers {
  /** Names of the documents within the signing act. */
  public static final String PDF = "pdf";

  public static final String XML = "xml";

  /** Name of the random part that keeps the printed digest from being guessed back to the data. */
  private static final String SALT = "_salt";

  @Inject private ResultPapers papers;
  @Inject private ResultNumbers numbers;
  @Inject private ResultCode code;
  @Inject private PortalClock clock;
  @EJB private Agencies agencies;
  @EJB private OfficerSigning signing;

  /**
   * What one act signs.
   *
   * @param agency null if the paper has one signature only
   */
  public record Orders(SigningOrder signer, AgencySignature agency) {}

  /** The documents of one act, which may be signed once, by who has the result, in its time. */
  public Orders orders(Result result, DossierFacts dossier) {
    RegisteredPaper paper = numbers.reserve(result, papers.symbol(result));
    Instant now = clock.now();
    RenderedPaper rendered = rendered(result, dossier, paper, now);
    byte[] envelope = envelope(result, dossier, paper, now, rendered.pdf()).toXml();
    List<DocumentToSign> documents =
        List.of(
            DocumentToSign.pdf(PDF, rendered.pdf(), signer(rendered), result.signerTitle()),
            DocumentToSign.xml(XML, envelope));
    SigningOrder order =
        signing.open(result.dossierPublicId(), result.signerId(), documents, result.signingUntil());
    return new Orders(order, agency(result, rendered));
  }

  private RenderedPaper rendered(
      Result result, DossierFacts dossier, RegisteredPaper paper, Instant now) {
    String data = canonicalData(result);
    String holder = HolderName.of(result, papers, dossier);
    Marks marks = marks(result, paper, data, now, holder);
    RenderedPaper rendered = papers.render(result, dossier, marks);
    result.prepare(new Result.Prepared(paper.id(), data, Sha256.hexOf(rendered.pdf())));
    return rendered;
  }

  /** The signature of the agency whose paper it is; null where the layout has no place for it. */
  static AgencySignature agency(Result result, RenderedPaper rendered) {
    return rendered.agencyBox() == null
        ? null
        : new AgencySignature(result.agencyId(), rendered.agencyBox().place());
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

  private static String canonicalData(Result result) {
    Map<String, Object> data = new LinkedHashMap<>();
    if (result.outcome() == Outcome.GRANTED) {
      data.putAll(ResultBook.values(result.fields()));
    } else {
      data.put("reason", result.reason());
      data.put("legalBasis", result.legalBasis());
    }
    data.put(SALT, PublicId.random());
    return CanonicalJson.write(data);
  }

  private Marks marks(
      Result result, RegisteredPaper paper, String data, Instant now, String holder) {
    ResultCode.Stated stated =
        new ResultCode.Stated(
            paper,
            result.outcome() == Outcome.GRANTED,
            now,
            Sha256.of(data.getBytes(StandardCharsets.UTF_8)),
            holder);
    return new Marks(
        paper.number(),
        paper.checkCode(),
        code.of(stated),
        result.signerName(),
        result.signerTitle(),
        now);
  }

  private ResultEnvelope envelope(
      Result result, DossierFacts dossier, RegisteredPaper paper, Instant now, byte[] pdf) {
    AgencyView agency = agencies.byId(result.agencyId());
    return new ResultEnvelope(
        paper.number(),
        dossier.code(),
        dossier.procedureCode(),
        result.outcome().name(),
        agency.code(),
        agency.name(),
        result.signerName(),
        result.signerTitle(),
        now,
        result.canonicalData(),
        ResultEnvelope.Named.pdf(pdf),
        List.of());
  }

  /** Where the signer's block goes; its text keeps clear of the agency's seal. */
  static BlockPlace signer(RenderedPaper rendered) {
    BlockPlace signer = rendered.signatureBox().place();
    return rendered.agencyBox() == null ? signer : signer.clearOf(rendered.agencyBox().place());
  }
}
