package vn.motcua.result.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.issuing.IssuedDigests;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.result.RevocationTask;
import vn.motcua.result.RevokedResult;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.RevocationRow;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.SignedDocument;

/** The steps of taking a result back that both its transactions share. */
@ApplicationScoped
public class RevocationActs {
  @Inject private ResultBook book;
  @Inject private RevocationBook rows;
  @Inject private RevocationPapers papers;
  @Inject private ResultNumbers numbers;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /** Locks the result; acts on it come one after the other. */
  public Result locked(Result result) {
    return book.locked(result);
  }

  /**
   * A leader begins.
   *
   * @throws Refusal result.being-revoked while another act holds it
   */
  public RevocationRow begin(Result result, Result.Signer signer, String reason) {
    Optional<RevocationRow> known = rows.of(result);
    RevocationRow act = known.orElseGet(() -> new RevocationRow(result));
    act.begin(actor.get().officerId(), signer, reason, clock.now());
    return act;
  }

  /** Renders the decision and hands it to the key. */
  public RevocationTask task(Result result, DossierFacts dossier, RevocationRow act) {
    SigningPapers.Orders orders = papers.orders(result, dossier, act);
    if (rows.of(result).isEmpty()) {
      rows.add(act);
    }
    return new RevocationTask(
        null, result.publicId(), act.unsignedSha256(), orders.signer(), orders.agency());
  }

  /** Frees the act that rendered this document, unless it has ended. */
  public void free(Result result, String unsignedSha256) {
    rows.of(result)
        .filter(act -> act.isOpen(unsignedSha256))
        .ifPresent(act -> act.free(clock.now()));
  }

  /**
   * Registers the signed decision and takes the paper back.
   *
   * @throws Refusal result.signing-lost if somebody else took the act over
   */
  public RevokedResult register(Result result, RevocationTask task, SignedDocument decision) {
    RevocationRow act = rows.of(result).orElseThrow(() -> new Refusal("result.signing-lost"));
    PaperSigner.requireAll(task.agency(), decision);
    act.revoked(actor.get().officerId(), task.unsignedSha256(), clock.now());
    byte[] unsigned = task.order().documents().get(0).content();
    IssuedDigests digests =
        new IssuedDigests(
            act.unsignedSha256(), unsigned.length, papers.keep(decision.content()), null);
    numbers.revoke(result, digests, act.paperId(), act.reason());
    return done(result);
  }

  /** What an act that has ended answers. */
  public RevokedResult done(Result result) {
    RegisteredPaper paper = numbers.of(result);
    RevocationRow act = rows.of(result).orElseThrow();
    return new RevokedResult(
        result.publicId(),
        result.dossierPublicId(),
        paper.number(),
        numbers.paper(act.paperId()).number(),
        paper.endedAt(),
        paper.endReason());
  }
}
