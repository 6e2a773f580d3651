package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** Who may take a result back, which results, and with what reason. */
class ResultRevocationRightsIT extends InContainer {
  private static final String REASON = ReleasedPapers.REASON;

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private ReleasedPapers papers;
  @EJB private ResultRevocation revocation;

  @BeforeEach
  void build() {
    town.build();
  }

  @Test
  void nobodyButALeaderOfTheIssuingAgencyTakesItBack() {
    SignedResult result = papers.released();
    assertThrows(
        NotFound.class,
        () -> town.stranger().call(() -> revocation.revoke(papers.command(result))));
    assertThrows(
        EJBAccessException.class,
        () -> town.officer().call(() -> revocation.revoke(papers.command(result))));
    assertThrows(
        EJBAccessException.class,
        () -> town.citizen().call(() -> revocation.revoke(papers.command(result))));
    assertThrows(
        EJBAccessException.class,
        () -> As.nobody().call(() -> revocation.revoke(papers.command(result))));
    town.change(
        "update result set agency_id = (select id from agency where code = 'H99') where public_id ="
            + " '"
            + result.publicId()
            + "'");
    assertEquals("result.not-your-result", papers.refused(town.leader(), papers.command(result)));
    assertFalse(papers.isRevoked(result));
  }

  @Test
  void aReasonIsNeededAndItHasALimit() {
    SignedResult result = papers.released();
    for (String reason : Arrays.asList(null, " ", "x".repeat(501))) {
      RevokeResult bad =
          new RevokeResult(town.key(), result.publicId(), reason, Drafts.PIN.toCharArray());
      Refusal refusal =
          assertThrows(Refusal.class, () -> town.leader().call(() -> revocation.revoke(bad)));
      assertEquals("reason", refusal.problems().get(0).field());
    }
    assertFalse(papers.isRevoked(result));
  }

  @Test
  void whatWasNotReleasedCannotBeTakenBack() {
    ResultView waiting = drafts.submitted(town.examined());
    RevokeResult command =
        new RevokeResult(town.key(), waiting.publicId(), REASON, Drafts.PIN.toCharArray());
    assertEquals("result.not-revocable.SUBMITTED", papers.refused(town.leader(), command));
    assertThrows(
        NotFound.class, () -> town.leader().call(() -> revocation.open(waiting.publicId())));
  }

  @Test
  void theLeaderSeesWhatHeTakesBack() {
    SignedResult result = papers.released();
    RevocationView view = town.leader().call(() -> revocation.open(result.publicId()));
    assertTrue(view.mine());
    assertNull(view.revokedAt());
    assertEquals(result.number(), view.number());
    papers.revoked(result);
    RevocationView after = town.leader().call(() -> revocation.open(result.publicId()));
    assertFalse(after.mine());
    assertEquals(REASON, after.revokedWhy());
    assertThrows(
        NotFound.class, () -> town.stranger().call(() -> revocation.open(result.publicId())));
  }
}
