package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.document.ContentPolicy;
import vn.motcua.document.PieceGathering;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Papers that arrive in pieces, at the doors. */
class PaperUploadsIT extends InContainer {
  private static final String PAPER = "birthCertificate";

  @Inject private Town town;
  @Inject private PortalClock clock;
  @EJB private PaperUploads uploads;
  @EJB private UploadExpiry expiry;
  @EJB private DossierDrafting drafting;
  @EJB private DossierPapers papers;
  @EJB private PieceGathering pieces;
  @Resource private ManagedExecutorService executor;

  private String draft;
  private byte[] pdf;

  @BeforeEach
  void build() {
    town.build();
    draft = town.emptyDraft();
    pdf = Town.pdf();
  }

  private static String sha256(byte[] content) {
    return Sha256.hexOf(content);
  }

  private UploadState begin(long size, String sha256) {
    BeginUpload command = new BeginUpload(draft, PAPER, "chung-sinh.pdf", size, sha256);
    return town.citizen().call(() -> uploads.begin(command));
  }

  private UploadState add(String id, int from, int to) {
    byte[] piece = Arrays.copyOfRange(pdf, from, to);
    return town.citizen().call(() -> uploads.add(id, from, piece));
  }

  private List<PaperFile> files() {
    return town.citizen().call(() -> drafting.open(draft)).papers().stream()
        .filter(slot -> slot.key().equals(PAPER))
        .findFirst()
        .orElseThrow()
        .files();
  }

  @Test
  void aCutUploadGoesOnWhereItStoppedAndArrivesWhole() throws Exception {
    String digest = sha256(pdf);
    String id = begin(pdf.length, digest).id();
    add(id, 0, 100);
    UploadState again = begin(pdf.length, digest);
    assertEquals(id, again.id());
    assertEquals(100, again.offset());
    assertEquals(List.of(again), town.citizen().call(() -> uploads.waiting(draft)));
    add(id, 100, pdf.length);
    PaperFile paper = town.citizen().call(() -> uploads.finish(id));
    assertEquals("chung-sinh.pdf", paper.fileName());
    assertEquals(paper, town.citizen().call(() -> uploads.finish(id)));
    assertEquals(1, files().size());
    PaperContent content = town.citizen().call(() -> papers.open(draft, paper.publicId()));
    try (InputStream kept = content.content()) {
      assertArrayEquals(pdf, kept.readAllBytes());
    }
    assertEquals(List.of(), town.citizen().call(() -> uploads.waiting(draft)));
    assertThrows(NotFound.class, () -> pieces.open(id));
  }

  @Test
  void withoutADigestEveryUploadIsANewOne() {
    assertNotEquals(begin(pdf.length, null).id(), begin(pdf.length, null).id());
  }

  @Test
  void aPieceOutOfPlaceIsToldWhereToGoOn() throws Exception {
    String id = begin(pdf.length, sha256(pdf)).id();
    add(id, 0, 100);
    assertEquals(100, assertThrows(PieceOutOfPlace.class, () -> add(id, 0, 100)).offset());
    assertEquals(100, assertThrows(PieceOutOfPlace.class, () -> add(id, 120, 130)).offset());
    assertThrows(PieceOutOfPlace.class, () -> town.citizen().call(() -> uploads.finish(id)));
    assertEquals(100, town.citizen().call(() -> uploads.state(id)).offset());
  }

  @Test
  void ofTwoPiecesForTheSamePlaceOneIsTaken() throws Exception {
    String id = begin(pdf.length, sha256(pdf)).id();
    Callable<Boolean> sending =
        () -> {
          try {
            add(id, 0, 200);
            return true;
          } catch (PieceOutOfPlace late) {
            return false;
          }
        };
    int taken = 0;
    for (Future<Boolean> one : executor.invokeAll(List.of(sending, sending, sending))) {
      taken += one.get() ? 1 : 0;
    }
    assertEquals(1, taken);
    add(id, 200, pdf.length);
    town.citizen().run(() -> uploads.finish(id));
    assertEquals(1, files().size());
  }

  @Test
  void whatIsTooLargeOrEmptyOrNotAskedForNeverBegins() {
    assertEquals(
        "document.too-large",
        assertThrows(Refusal.class, () -> begin(ContentPolicy.UPLOAD_LIMIT + 1, null))
            .messageKey());
    assertEquals("document.empty", assertThrows(Refusal.class, () -> begin(0, null)).messageKey());
    BeginUpload other = new BeginUpload(draft, "noSuchPaper", "x.pdf", 9, null);
    assertEquals(
        "dossier.paper-not-asked",
        assertThrows(Refusal.class, () -> town.citizen().call(() -> uploads.begin(other)))
            .messageKey());
  }

  @Test
  void nothingIsTakenBeyondTheEndOrLargerThanAPiece() throws Exception {
    String id = begin(pdf.length, sha256(pdf)).id();
    byte[] tooMuch = new byte[pdf.length + 1];
    assertThrows(Refusal.class, () -> town.citizen().call(() -> uploads.add(id, 0, tooMuch)));
    String large = begin(ContentPolicy.UPLOAD_LIMIT, null).id();
    byte[] tooLong = new byte[PaperUploads.PIECE + 1];
    assertThrows(Refusal.class, () -> town.citizen().call(() -> uploads.add(large, 0, tooLong)));
    assertEquals(0, town.citizen().call(() -> uploads.state(large)).offset());
  }

  @Test
  void aStrangersUploadDoesNotExist() throws Exception {
    String id = begin(pdf.length, sha256(pdf)).id();
    town.citizen2()
        .run(
            () -> {
              assertThrows(NotFound.class, () -> uploads.state(id));
              assertThrows(NotFound.class, () -> uploads.add(id, 0, pdf));
              assertThrows(NotFound.class, () -> uploads.finish(id));
              assertThrows(NotFound.class, () -> uploads.cancel(id));
              assertThrows(NotFound.class, () -> uploads.waiting(draft));
              BeginUpload theirs = new BeginUpload(draft, PAPER, "x.pdf", 9, null);
              assertThrows(NotFound.class, () -> uploads.begin(theirs));
            });
  }

  @Test
  void theContentIsJudgedAtTheEndAsEver() {
    pdf = "chỉ là chữ".getBytes(StandardCharsets.UTF_8);
    String id = begin(pdf.length, null).id();
    add(id, 0, pdf.length);
    Refusal refusal =
        assertThrows(Refusal.class, () -> town.citizen().call(() -> uploads.finish(id)));
    assertEquals("document.wrong-type", refusal.messageKey());
    assertTrue(files().isEmpty());
    town.citizen().run(() -> uploads.cancel(id));
    assertThrows(NotFound.class, () -> town.citizen().call(() -> uploads.state(id)));
  }

  @Test
  void otherBytesThanAnnouncedAreNotHandedIn() throws Exception {
    String id = begin(pdf.length, sha256(Town.pdf())).id();
    add(id, 0, pdf.length);
    Refusal refusal =
        assertThrows(Refusal.class, () -> town.citizen().call(() -> uploads.finish(id)));
    assertEquals("dossier.upload-broken", refusal.messageKey());
    assertTrue(files().isEmpty());
  }

  @Test
  void aPaperUploadedInPiecesCanBeTakenBack() throws Exception {
    String id = begin(pdf.length, sha256(pdf)).id();
    add(id, 0, pdf.length);
    town.citizen().run(() -> uploads.finish(id));
    town.citizen().run(() -> uploads.cancel(id));
    assertTrue(files().isEmpty());
  }

  @Test
  void aDayWithoutAPieceEndsAnUploadAndADraftTakesItsUploadsAlong() throws Exception {
    String id = begin(pdf.length, sha256(pdf)).id();
    add(id, 0, 100);
    expiry.forget();
    assertEquals(100, town.citizen().call(() -> uploads.state(id)).offset());
    clock.at(clock.now().plus(Duration.ofHours(25)), expiry::forget);
    assertThrows(NotFound.class, () -> town.citizen().call(() -> uploads.state(id)));
    String other = begin(pdf.length, null).id();
    town.citizen().run(() -> drafting.delete(draft));
    assertThrows(NotFound.class, () -> town.citizen().call(() -> uploads.state(other)));
  }
}
