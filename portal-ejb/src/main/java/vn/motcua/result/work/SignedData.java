package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.Outcome;
import vn.motcua.issuing.CanonicalJson;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyView;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;
import vn.motcua.shared.PublicId;
import vn.motcua.signing.ResultEnvelope;

/**
 * What a leader signs beside the paper: the data of the result, and the envelope around them. Both
 * name every annex, so that none can be exchanged, added or left out.
 */
@ApplicationScoped
public class SignedData {
  /** Name of the random part that keeps the printed digest from being guessed back to the data. */
  private static final String SALT = "_salt";

  /**
   * Name of the list of annexes, each with title, digest and bytes; absent where there are none.
   */
  private static final String ANNEXES = "_annexes";

  @EJB private Agencies agencies;

  /** The data in canonical form, different each time by their random part. */
  static String canonical(Result result, List<Annex> annexes) {
    Map<String, Object> data = new LinkedHashMap<>();
    if (result.outcome() == Outcome.GRANTED) {
      data.putAll(ResultBook.values(result.fields()));
    } else {
      data.put("reason", result.reason());
      data.put("legalBasis", result.legalBasis());
    }
    if (!annexes.isEmpty()) {
      data.put(ANNEXES, annexes.stream().map(SignedData::annex).toList());
    }
    data.put(SALT, PublicId.random());
    return CanonicalJson.write(data);
  }

  private static Map<String, Object> annex(Annex annex) {
    return Map.of("title", annex.title(), "sha256", annex.sha256(), "length", annex.size());
  }

  /** The envelope of a result whose data are made, unsigned. */
  byte[] envelope(SigningPapers.Paper paper, Instant now, byte[] pdf) {
    Result result = paper.result();
    DossierFacts dossier = paper.dossier();
    RegisteredPaper registered = paper.registered();
    AgencyView agency = agencies.byId(result.agencyId());
    return new ResultEnvelope(
            registered.number(),
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
            paper.annexes().stream().map(SignedData::named).toList())
        .toXml();
  }

  private static ResultEnvelope.Named named(Annex annex) {
    return new ResultEnvelope.Named("application/pdf", annex.sha256(), annex.size());
  }
}
