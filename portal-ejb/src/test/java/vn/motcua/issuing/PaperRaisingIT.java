package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.SignedDocument;

/** Forms leave at once and get their time-stamp when an authority answers; none does here. */
class PaperRaisingIT extends DeliveredByHand {
  @Inject private PaperRegister register;
  @Inject private PortalClock clock;
  @EJB private IssuedPapers papers;
  @EJB private PaperRaising raising;
  @EJB private PaperRaisings job;

  private RegisteredPaper confirmation() {
    String dossier = town.filed();
    deliver();
    IssuedPaper paper = town.citizen().call(() -> papers.ofDossier(dossier)).get(0);
    return register.byPublicId(paper.publicId()).orElseThrow();
  }

  private boolean isDue(RegisteredPaper paper, Duration later) throws Exception {
    return clock.at(
        clock.now().plus(later),
        () ->
            town.number(
                    "select count(*) from issued_paper_raising where done_at is null"
                        + " and next_try_at <= '"
                        + clock.now().toString().replace('T', ' ').replace("Z", "")
                        + "' and paper_id = "
                        + paper.id())
                == 1);
  }

  private static SignedDocument longer(SignedDocument document) {
    byte[] more = Arrays.copyOf(document.content(), document.content().length + 1);
    more[more.length - 1] = '\n';
    return SignedDocument.of(document.name(), document.format(), more);
  }

  @Test
  void aSilentAuthorityHoldsNothingUpAndIsAskedAgain() throws Exception {
    RegisteredPaper paper = confirmation();
    assertEquals(PaperState.ISSUED, paper.state());
    assertTrue(isDue(paper, Duration.ZERO));
    assertFalse(system().call(() -> job.raise(paper.id())));
    assertFalse(isDue(paper, Duration.ofSeconds(50)));
    assertTrue(isDue(paper, Duration.ofSeconds(70)));
    assertEquals(paper.sha256(), register.get(paper.id()).sha256());
    assertEquals(
        1,
        town.number(
            "select count(*) from issued_paper_raising where attempts = 1"
                + " and last_error is not null and paper_id = "
                + paper.id()));
  }

  @Test
  void theStampedFileTakesThePlaceAndBothStayRegistered() throws IOException {
    RegisteredPaper paper = confirmation();
    SignedDocument before = system().call(() -> raising.file(paper.id()));
    SignedDocument after = longer(before);
    system().run(() -> raising.keep(paper.id(), before, after));
    system().run(() -> raising.keep(paper.id(), before, longer(after)));
    assertEquals(after.sha256(), register.get(paper.id()).sha256());
    assertEquals(paper.number(), register.byDigest(before.sha256()).orElseThrow().number());
    IssuedFile file = town.citizen().call(() -> papers.open(paper.publicId()));
    try (InputStream content = file.content()) {
      assertArrayEquals(after.content(), content.readAllBytes());
    }
    assertFalse(system().call(raising::due).contains(paper.id()));
  }

  @Test
  void aPaperWithAnotherFileByNowStaysAsItIs() {
    RegisteredPaper paper = confirmation();
    SignedDocument now = system().call(() -> raising.file(paper.id()));
    SignedDocument other = longer(now);
    system().run(() -> raising.keep(paper.id(), other, longer(other)));
    assertEquals(paper.sha256(), register.get(paper.id()).sha256());
    assertTrue(register.byDigest(longer(other).sha256()).isEmpty());
  }
}
