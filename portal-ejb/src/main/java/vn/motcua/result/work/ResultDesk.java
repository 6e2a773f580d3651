package vn.motcua.result.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.motcua.result.ResultAction;
import vn.motcua.result.domain.Result;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.PortalClock;

/** The moves of a result with their event rows, once per key. */
@ApplicationScoped
public class ResultDesk {
  @Inject private ResultBook book;
  @Inject private OnceOnly once;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /**
   * The result of this name; the caller still has to come through its dossier.
   *
   * @throws NotFound if there is none
   */
  public Result find(String publicId) {
    return book.find(publicId).orElseThrow(NotFound::new);
  }

  /** Whether this key has done its work already. */
  public boolean isRepeated(String key, String door) {
    return once.answerOf(key, door).isPresent();
  }

  /** Keeps that the key has done its work. */
  public void keep(String key, String door, Result result) {
    once.keep(key, door, result.publicId());
  }

  /** Back to the officer. */
  public void giveBack(Result result, String reason) {
    result.giveBack(actor.get(), reason, clock.now());
    book.moved(result, ResultAction.GIVE_BACK);
  }

  /** Takes the result for a signing act. */
  public void beginSigning(Result result, Result.Signer signer, Duration lease) {
    result.beginSigning(actor.get(), signer, clock.now(), lease);
    book.moved(result, ResultAction.BEGIN_SIGNING);
  }

  /** The act did not end. */
  public void free(Result result) {
    result.free(actor.get(), clock.now());
    book.moved(result, ResultAction.FREE);
  }

  /** The signed files are kept. */
  public void signed(Result result, Result.Signatures signatures) {
    result.signed(actor.get(), signatures, clock.now());
    book.moved(result, ResultAction.SIGN);
  }

  /** The citizen has it. */
  public void release(Result result) {
    result.release(actor.get(), clock.now());
    book.moved(result, ResultAction.RELEASE);
  }

  /** Taken back. */
  public void revoke(Result result) {
    result.revoke(actor.get(), clock.now());
    book.moved(result, ResultAction.REVOKE);
  }
}
