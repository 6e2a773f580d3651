package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.signing.SignedDocument;

/** No simulators run beside these tests: every result is released without a time-stamp. */
class ResultRaisingIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private PaperRegister register;
  @Inject private PortalClock clock;
  @EJB private ResultRaising raising;
  @EJB private ResultRaisings job;
  @EJB private Results results;

  @BeforeEach
  void build() {
    town.build();
  }

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  /** Alone in waiting: a round takes the first twenty, and other tests leave theirs. */
  private long released() {
    long id = idOf(drafts.signed(drafts.submitted(town.examined())));
    town.change("delete from result_raising where result_id <> " + id);
    return id;
  }

  private long idOf(SignedResult signed) {
    return town.number("select id from result where public_id = '" + signed.publicId() + "'");
  }

  private boolean isDue(long id, Duration later) throws Exception {
    return clock.at(clock.now().plus(later), () -> system().call(() -> raising.due()).contains(id));
  }

  private static SignedDocument longer(SignedDocument document) {
    byte[] more = Arrays.copyOf(document.content(), document.content().length + 1);
    more[more.length - 1] = '\n';
    return SignedDocument.of(document.name(), document.format(), more);
  }

  private static List<SignedDocument> longer(List<SignedDocument> documents) {
    return documents.stream().map(ResultRaisingIT::longer).toList();
  }

  @Test
  void whatNobodyStampedWaitsAndIsTriedAgain() throws Exception {
    long id = released();
    assertFalse(isDue(id, Duration.ZERO));
    assertTrue(isDue(id, Duration.ofSeconds(61)));
    system().run(() -> job.raise(id));
    String row = "select count(*) from result_raising where result_id = " + id;
    assertEquals(
        1, town.number(row + " and attempts = 1 and done_at is null and last_error is not null"));
    assertFalse(isDue(id, Duration.ofSeconds(61)));
    assertTrue(isDue(id, Duration.ofSeconds(125)));
  }

  @Test
  void raisedFilesTakeTheirPlaceAndThoseHandedOutBeforeStayRegistered() throws IOException {
    SignedResult signed = drafts.signed(drafts.submitted(town.examined()));
    long id = idOf(signed);
    List<SignedDocument> before = system().call(() -> raising.files(id));
    List<SignedDocument> raised = longer(before);
    system().run(() -> raising.keep(id, before, raised));
    List<SignedDocument> all = new ArrayList<>(before);
    all.addAll(raised);
    for (SignedDocument one : all) {
      assertEquals(signed.number(), register.byDigest(one.sha256()).orElseThrow().number());
    }
    ResultFile file =
        town.citizen().call(() -> results.open(signed.publicId(), ResultFile.Kind.PDF));
    try (InputStream content = file.content()) {
      assertArrayEquals(raised.get(0).content(), content.readAllBytes());
    }
    assertEquals(
        1,
        town.number(
            "select count(*) from result_raising where done_at is not null and result_id = " + id));
  }

  @Test
  void nothingIsKeptTwiceOrOverOtherFiles() {
    long id = released();
    List<SignedDocument> before = system().call(() -> raising.files(id));
    List<SignedDocument> raised = longer(before);
    system().run(() -> raising.keep(id, before, raised));
    system().run(() -> raising.keep(id, before, longer(raised)));
    system().run(() -> raising.keep(id, raised, longer(raised)));
    assertEquals(raised.get(0).sha256(), system().call(() -> raising.files(id)).get(0).sha256());
    assertTrue(register.byDigest(longer(raised).get(0).sha256()).isEmpty());
  }
}
