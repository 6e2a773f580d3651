package vn.motcua.issuing.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.motcua.issuing.IssuedDigests;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperNumber;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.Reservation;
import vn.motcua.shared.Refusal;

class IssuedPaperRowTest {
  private static final Instant NOW = Instant.parse("2026-11-25T01:42:09Z");
  private static final IssuedDigests DIGESTS = new IssuedDigests("u", 900, "f", "e");

  private final IssuedPaperRow row =
      new IssuedPaperRow(
          Reservation.of(PaperKind.FORM_02, 12, 7, "dossier:7:3"),
          new PaperNumber("FORM_02", 2026, 118, "118/HDHS"),
          "P",
          "C",
          NOW);

  private void refuses(String key, Executable act) {
    Refusal refusal = assertThrows(Refusal.class, act);
    assertEquals(key, refusal.messageKey());
    assertEquals("118/HDHS", refusal.arguments().get(0));
  }

  @Test
  void aNewPaperIsReserved() {
    RegisteredPaper paper = row.toView();
    assertEquals(PaperState.RESERVED, paper.state());
    assertEquals("118/HDHS", paper.number());
    assertNull(paper.unsigned());
  }

  @Test
  void aReservedPaperIsIssuedWithItsDigests() {
    row.issue(DIGESTS, NOW);
    RegisteredPaper paper = row.toView();
    assertEquals(PaperState.ISSUED, paper.state());
    assertEquals(900, paper.unsigned().length());
    assertEquals("f", paper.sha256());
    assertEquals("e", paper.envelopeSha256());
    assertEquals(NOW, paper.issuedAt());
  }

  @Test
  void issuingTheSameAgainChangesNothing() {
    row.issue(DIGESTS, NOW);
    row.issue(DIGESTS, NOW.plusSeconds(5));
    assertEquals(NOW, row.toView().issuedAt());
  }

  @Test
  void anIssuedPaperTakesNoOtherContent() {
    row.issue(DIGESTS, NOW);
    refuses("issuing.already-issued", () -> row.issue(new IssuedDigests("u", 900, "g", "e"), NOW));
  }

  @Test
  void aNumberGivenUpStaysWithItsReason() {
    row.giveUp("thử", "admin", NOW);
    RegisteredPaper paper = row.toView();
    assertEquals(PaperState.VOID, paper.state());
    assertEquals("thử", paper.endReason());
    assertEquals("118/HDHS", paper.number());
  }

  @Test
  void aNumberGivenUpIsNeverIssuedOrGivenUpAgain() {
    row.giveUp("thử", "admin", NOW);
    refuses("issuing.number-given-up", () -> row.issue(DIGESTS, NOW));
    refuses("issuing.number-given-up", () -> row.giveUp("thử", "admin", NOW));
  }

  @Test
  void anIssuedPaperCannotBeGivenUp() {
    row.issue(DIGESTS, NOW);
    refuses("issuing.already-issued", () -> row.giveUp("thử", "admin", NOW));
  }

  @Test
  void onlyAnIssuedPaperIsRevokedAndOnlyOnce() {
    refuses("issuing.not-issued", () -> row.revoke("sai", "admin", NOW));
    row.issue(DIGESTS, NOW);
    row.revoke("sai", "admin", NOW);
    assertEquals(PaperState.REVOKED, row.toView().state());
    refuses("issuing.not-issued", () -> row.revoke("sai", "admin", NOW));
    refuses("issuing.already-issued", () -> row.issue(DIGESTS, NOW));
    refuses("issuing.already-issued", () -> row.giveUp("x", "admin", NOW));
  }
}
