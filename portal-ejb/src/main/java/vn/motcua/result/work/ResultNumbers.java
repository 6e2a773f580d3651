package vn.motcua.result.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.IssuedDigests;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.PaperWords;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.Reservation;
import vn.motcua.issuing.RevokedBy;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;
import vn.motcua.shared.PortalClock;

/**
 * Numbers of results: reserved once, kept through every retry, given up in writing when they no
 * longer fit.
 */
@ApplicationScoped
public class ResultNumbers {
  @Inject private PaperRegister register;
  @Inject private AnnexBook annexes;
  @Inject private PortalClock clock;

  /**
   * The number for this act, taken in a transaction of its own: rendering takes long, and nobody
   * else's number should wait for it. It stays reserved when the act fails. A number of last year,
   * or of the other outcome's series, is given up with the reason kept.
   */
  public RegisteredPaper reserve(Result result, String symbol) {
    Optional<RegisteredPaper> kept = kept(result);
    if (kept.isEmpty()) {
      return register.reserveNow(asked(result, symbol));
    }
    if (fits(kept.get(), symbol)) {
      return kept.get();
    }
    register.giveUp(kept.get().id(), PaperWords.text("given-up.replaced"));
    // Another transaction would wait for the number given up in this one.
    return register.reserve(asked(result, symbol));
  }

  private static Reservation asked(Result result, String symbol) {
    return new Reservation(
        PaperKind.RESULT, symbol, result.agencyId(), result.dossierId(), source(result));
  }

  private static String source(Result result) {
    return "result:" + result.id();
  }

  /** What is reserved, also if the act that asked for it failed before it could write it down. */
  private Optional<RegisteredPaper> kept(Result result) {
    return result.paperId() == null ? register.bySource(source(result)) : Optional.of(of(result));
  }

  /** The number of the decision that takes the result back: one, through every retry. */
  public RegisteredPaper reserveRevocation(Result result) {
    return register.reserve(
        new Reservation(
            PaperKind.REVOCATION,
            PaperKind.REVOCATION.symbol(),
            result.agencyId(),
            result.dossierId(),
            "revocation:" + result.id()));
  }

  /** Registers the signed file of an annex under the number of its result: it is handed out too. */
  public void issueAnnex(Result result, Annex annex, String sha256) {
    RegisteredPaper paper =
        register.reserve(
            new Reservation(
                PaperKind.RESULT_ANNEX,
                of(result).number(),
                result.agencyId(),
                result.dossierId(),
                "annex:" + annex.id()));
    register.issue(paper.id(), new IssuedDigests(annex.sha256(), annex.size(), sha256, null));
    annex.issued(paper.id());
  }

  /** Hands the signed decision out and takes the result's paper and its annexes back by it. */
  public RegisteredPaper revoke(
      Result result, IssuedDigests decision, long decisionId, String reason) {
    register.issue(decisionId, decision);
    annexes.of(result).forEach(annex -> register.revokeWith(annex.paperId(), reason));
    byte[] data = result.canonicalData().getBytes(StandardCharsets.UTF_8);
    return register.revoke(result.paperId(), new RevokedBy(decisionId, reason, Sha256.hexOf(data)));
  }

  /** The number of a paper. */
  public RegisteredPaper paper(long id) {
    return register.get(id);
  }

  /**
   * Gives a number up that was reserved and never handed out; its result may ask for another later.
   */
  public void giveUp(Result result) {
    Optional<RegisteredPaper> kept = kept(result);
    if (kept.isPresent() && kept.get().state() == PaperState.RESERVED) {
      register.giveUp(kept.get().id(), PaperWords.text("given-up.ended"));
      result.forgetNumber();
    }
  }

  /** The numbers of results, by the result's paper. */
  public Map<Long, RegisteredPaper> ofAll(List<Result> results) {
    return register.all(results.stream().map(Result::paperId).toList());
  }

  /** The number the result has. */
  public RegisteredPaper of(Result result) {
    return register.get(result.paperId());
  }

  /** Registers the signed files: from now on the paper is handed out. */
  public RegisteredPaper issue(Result result, IssuedDigests digests) {
    return register.issue(result.paperId(), digests);
  }

  private boolean fits(RegisteredPaper kept, String symbol) {
    return kept.number().endsWith("/" + symbol) && kept.year() == clock.today().getYear();
  }
}
