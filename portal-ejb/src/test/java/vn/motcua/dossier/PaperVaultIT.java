package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** Earlier papers used again, and photos joined: the applicant's own only. */
class PaperVaultIT extends InContainer {
  private static final String PAPER = "birthCertificate";

  @Inject private Town town;
  @EJB private PaperVault vault;
  @EJB private DossierPapers papers;
  @EJB private DossierDrafting drafting;
  @EJB private MyDossiers mine;

  @BeforeEach
  void build() {
    town.build();
  }

  private VaultPaper of(String draft, String filed) {
    String number = town.citizen().call(() -> mine.open(filed)).submissionNumber();
    return town.citizen().call(() -> vault.offered(draft)).stream()
        .filter(one -> number.equals(one.origin().number()))
        .findFirst()
        .orElseThrow();
  }

  private List<PaperFile> files(String draft) {
    return town.citizen().call(() -> drafting.open(draft)).papers().stream()
        .filter(slot -> slot.key().equals(PAPER))
        .findFirst()
        .orElseThrow()
        .files();
  }

  private long references(String sha256) {
    return town.number(
        "select reference_count from stored_file where sha256 = '%s'".formatted(sha256));
  }

  @Test
  void anEarlierPaperIsUsedAgainWithWhereItComesFrom() {
    String filed = town.filed();
    String draft = town.emptyDraft();
    VaultPaper paper = of(draft, filed);
    assertEquals(PAPER, paper.paperKey());
    assertEquals(PaperOrigin.Kind.HANDED_IN, paper.origin().kind());
    long before = references(paper.sha256());
    PaperFile used = town.citizen().call(() -> papers.reuse(draft, PAPER, paper.ref()));
    assertEquals(paper.origin(), used.origin());
    assertNotEquals(paper.ref(), used.publicId());
    assertEquals(before + 1, references(paper.sha256()));

    PaperFile again = town.citizen().call(() -> papers.reuse(draft, PAPER, paper.ref()));
    assertEquals(used.publicId(), again.publicId());
    assertEquals(1, files(draft).size());
    assertEquals(before + 1, references(paper.sha256()));

    town.citizen().run(() -> papers.remove(draft, used.publicId()));
    assertEquals(before, references(paper.sha256()));
  }

  @Test
  void nobodyElsesPaperIsOfferedOrTaken() {
    String filed = town.filed();
    String foreign = of(town.emptyDraft(), filed).ref();
    String draft =
        town.citizen2()
            .call(
                () ->
                    drafting.start(
                        StartDraft.forSelf(Town.key(), Town.BIRTH, Town.BIRTH_CASE, "H99.12")));
    assertTrue(
        town.citizen2().call(() -> vault.offered(draft)).stream()
            .noneMatch(one -> one.ref().equals(foreign)));
    assertThrows(
        NotFound.class, () -> town.citizen2().call(() -> papers.reuse(draft, PAPER, foreign)));
    assertThrows(NotFound.class, () -> town.citizen().call(() -> vault.offered(draft)));
    String own = town.emptyDraft();
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> vault.offered(own)));
    assertThrows(
        NotFound.class, () -> town.citizen().call(() -> papers.reuse(own, PAPER, "GUESSED")));
  }

  @Test
  void papersForAnotherPersonStayWithThatPerson() {
    String filed = town.filed();
    String draft = town.emptyDraft();
    String ref = of(draft, filed).ref();
    String with = "update dossier set capacity = 'MANDATE', subject_identity = '%s' where id = %d";
    town.change(with.formatted("099192000999", town.idOf(filed)));
    assertFalse(offers(draft, ref));
    assertThrows(NotFound.class, () -> town.citizen().call(() -> papers.reuse(draft, PAPER, ref)));
    town.change(with.formatted("099192000998", town.idOf(draft)));
    assertFalse(offers(draft, ref));
    town.change(with.formatted("099192000999", town.idOf(draft)));
    assertTrue(offers(draft, ref));
  }

  @Test
  void aCompanysPapersStayWithTheCompany() {
    String filed = town.filed();
    String draft = town.emptyDraft();
    String ref = of(draft, filed).ref();
    long business = town.number("select min(id) from business");
    town.change("update dossier set business_id = " + business + " where id = " + town.idOf(filed));
    assertFalse(offers(draft, ref));
    town.change("update dossier set business_id = null where id = " + town.idOf(filed));
    assertTrue(offers(draft, ref));
  }

  private boolean offers(String draft, String ref) {
    return town.citizen().call(() -> vault.offered(draft)).stream()
        .anyMatch(one -> one.ref().equals(ref));
  }

  @Test
  void draftsOfferNothingAndOnlyDraftsTake() {
    String draft = town.fullDraft();
    String other = town.emptyDraft();
    String paper = files(draft).get(0).publicId();
    assertFalse(offers(other, paper));
    String filed = town.filed();
    assertThrows(Refusal.class, () -> town.citizen().call(() -> vault.offered(filed)));
    String ref = of(other, filed).ref();
    assertThrows(Refusal.class, () -> town.citizen().call(() -> papers.reuse(filed, PAPER, ref)));
    Refusal notAsked =
        assertThrows(
            Refusal.class, () -> town.citizen().call(() -> papers.reuse(other, "noSuch", ref)));
    assertEquals("dossier.paper-not-asked", notAsked.messageKey());
  }

  @Test
  void photosBecomeOneFileInTheirOrder() {
    String draft = town.emptyDraft();
    attach(draft, "mat-1.jpg", "jpg", 300, 200);
    Refusal tooFew =
        assertThrows(
            Refusal.class, () -> town.citizen().call(() -> papers.joinPhotos(draft, PAPER)));
    assertEquals("dossier.join-two", tooFew.messageKey());
    attach(draft, "mat-2.png", "png", 200, 300);
    attach(draft, "mat-3.jpg", "jpg", 310, 200);
    PaperFile joined = town.citizen().call(() -> papers.joinPhotos(draft, PAPER));
    assertEquals("application/pdf", joined.mediaType());
    assertEquals(3, joined.pages());
    assertEquals("mat-1-3-trang.pdf", joined.fileName());
    assertEquals(
        List.of(joined.publicId()), files(draft).stream().map(PaperFile::publicId).toList());
  }

  @Test
  void onlyTheOwnersPhotosOfADraftAreJoined() {
    String draft = town.emptyDraft();
    attach(draft, "a.jpg", "jpg", 301, 200);
    attach(draft, "b.jpg", "jpg", 302, 200);
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> papers.joinPhotos(draft, PAPER)));
    String filed = town.filed();
    assertThrows(Refusal.class, () -> town.citizen().call(() -> papers.joinPhotos(filed, PAPER)));
    assertEquals(2, files(draft).size());
  }

  private void attach(String draft, String name, String format, int width, int height) {
    byte[] photo = photo(format, width, height);
    AttachPaper paper = new AttachPaper(draft, PAPER, name, new ByteArrayInputStream(photo));
    town.citizen().run(() -> papers.attach(paper));
  }

  private static byte[] photo(String format, int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    try {
      ImageIO.write(image, format, out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  @Test
  void everyDoorSaysWhoMayCall() {
    String draft = town.emptyDraft();
    for (As other : List.of(As.nobody(), town.officer(), town.desk())) {
      assertThrows(EJBAccessException.class, () -> other.call(() -> vault.offered(draft)));
      assertThrows(
          EJBAccessException.class, () -> other.call(() -> papers.reuse(draft, PAPER, "x")));
      assertThrows(
          EJBAccessException.class, () -> other.call(() -> papers.joinPhotos(draft, PAPER)));
    }
  }
}
