package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.motcua.document.DocumentStore;
import vn.motcua.identity.SignInThrottle;
import vn.motcua.result.domain.Result;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Slows down the guessing of codes that show results, apart from the guessing of passwords. */
@ApplicationScoped
public class ShownTries {
  private static final String APART = "shown:";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(PortalClock.ZONE);

  @EJB private SignInThrottle throttle;
  @EJB private DocumentStore store;

  /**
   * Counts a try before the code is looked for.
   *
   * @throws Refusal result.shown-slow with the time until which nothing is tried
   */
  public void begin(String code, String address) {
    Optional<Instant> blocked = throttle.beginAttempt(APART + code, APART + address);
    if (blocked.isPresent()) {
      throw new Refusal("result.shown-slow", TIME.format(blocked.get().plusSeconds(60)));
    }
  }

  /** There is such a code: the try was no guess. */
  public void known(String code, String address) {
    throttle.succeeded(APART + code, APART + address);
  }

  /** The signed file of a result. */
  public byte[] file(Result result) {
    return store.read(result.pdfSha256());
  }
}
