package vn.motcua.dossier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.BeginUpload;
import vn.motcua.dossier.PieceOutOfPlace;
import vn.motcua.shared.Refusal;

class PaperUploadTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final String DIGEST = "a".repeat(64);

  private static PaperUpload upload(String digest) {
    BeginUpload begin = new BeginUpload("D", "birthCertificate", "scan.pdf", 10, digest);
    return new PaperUpload("U", 1, 2, begin, NOW);
  }

  @Test
  void eachPieceFollowsTheLast() {
    PaperUpload upload = upload(DIGEST);
    upload.requirePlace(0, 6);
    upload.arrived(6, NOW);
    PieceOutOfPlace twice = assertThrows(PieceOutOfPlace.class, () -> upload.requirePlace(0, 6));
    assertEquals(6, twice.offset());
    assertThrows(PieceOutOfPlace.class, () -> upload.requirePlace(8, 2));
    upload.requirePlace(6, 4);
    assertEquals(60, upload.state().percent());
  }

  @Test
  void nothingReachesBeyondTheEnd() {
    PaperUpload upload = upload(DIGEST);
    assertThrows(Refusal.class, () -> upload.requirePlace(0, 11));
    assertThrows(Refusal.class, () -> upload.requirePlace(0, 0));
  }

  @Test
  void itIsWholeWithItsLastByte() {
    PaperUpload upload = upload(DIGEST);
    upload.arrived(9, NOW);
    assertThrows(PieceOutOfPlace.class, upload::requireWhole);
    upload.arrived(1, NOW);
    upload.requireWhole();
  }

  @Test
  void otherBytesThanAnnouncedAreNotThisFile() {
    assertTrue(upload(DIGEST).isOf(DIGEST));
    assertFalse(upload(DIGEST).isOf("b".repeat(64)));
    assertTrue(upload(null).isOf(DIGEST));
  }

  @Test
  void onlyTheSameDigestIsTheSameFile() {
    BeginUpload again = new BeginUpload("D", "birthCertificate", "scan.pdf", 10, DIGEST);
    assertTrue(upload(DIGEST).isLike(again));
    assertFalse(upload(null).isLike(again));
    assertFalse(upload(DIGEST).isLike(new BeginUpload("D", "other", "scan.pdf", 10, DIGEST)));
    assertFalse(
        upload(DIGEST).isLike(new BeginUpload("D", "birthCertificate", "scan.pdf", 10, null)));
  }
}
