package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.result.domain.Result;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.CredentialAdministration;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.SignedDocument;

/** A leader whose key is on a token at his own machine. */
class ResultTokenSigningIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private TokenLeader token;
  @Inject private PortalClock clock;
  @EJB private CredentialAdministration credentials;
  @EJB private ResultTokenSigning signing;
  @EJB private ResultSigning byPin;
  @EJB private ResultApproval approval;

  @BeforeEach
  void build() {
    town.build();
    drafts.signed(drafts.submitted(town.examined()));
    token.atHome();
  }

  @AfterEach
  void again() {
    token.inFile();
  }

  private TokenAct begun(ResultView view) {
    return town.leader()
        .call(
            () ->
                signing.begin(
                    new SignResult(town.key(), view.publicId(), view.version(), new char[0])));
  }

  private List<byte[]> values(TokenAct act) {
    return token.values(act.challenge());
  }

  private String refused(As who, TokenAct act, List<byte[]> values) {
    return assertThrows(
            Refusal.class, () -> who.call(() -> signing.finish(act.transaction(), values)))
        .messageKey();
  }

  private ResultState state(ResultView view) {
    return town.leader().call(() -> approval.open(view.publicId())).state();
  }

  @Test
  void digestsLeaveAndSignaturesComeBackAndTheResultIsReleased() throws IOException {
    assertTrue(town.leader().call(signing::isMine));
    ResultView view = drafts.submitted(town.examined());
    TokenAct act = begun(view);
    assertEquals(2, act.challenge().digests().size());
    assertEquals(ResultState.SIGNING, state(view));
    assertEquals(Optional.of(act), town.leader().call(() -> signing.waiting(act.transaction())));
    assertEquals(Optional.empty(), town.stranger().call(() -> signing.waiting(act.transaction())));
    SignedResult signed = town.leader().call(() -> signing.finish(act.transaction(), values(act)));
    assertFalse(signed.number().isBlank());
    assertEquals(ResultState.RELEASED, state(view));
    assertEquals(
        2,
        SignedDocument.of("pdf", DocumentFormat.PDF, drafts.pdf(signed)).signatures(),
        "the agency signed too");
    assertEquals("signing.transaction-unknown", refused(town.leader(), act, values(act)));
  }

  @Test
  void aSignatureOfAnotherDigestIsRefusedAndTheResultWaitsAgain() {
    ResultView view = drafts.submitted(town.examined());
    TokenAct first = begun(view);
    List<byte[]> values = values(first);
    List<byte[]> swapped = List.of(values.get(1), values.get(0));
    assertEquals("signing.agent-other", refused(town.leader(), first, swapped));
    assertEquals(ResultState.SUBMITTED, state(view));
    TokenAct second = begun(view);
    assertEquals("signing.agent-count", refused(town.leader(), second, List.of(values.get(0))));
    TokenAct third = begun(view);
    assertEquals("signing.agent-other", refused(town.leader(), third, values));
    assertEquals(ResultState.SUBMITTED, state(view));
  }

  @Test
  void anotherLeaderCannotFinishAndLateIsRefused() throws Exception {
    ResultView view = drafts.submitted(town.examined());
    TokenAct act = begun(view);
    assertEquals("signing.transaction-unknown", refused(town.stranger(), act, values(act)));
    String late =
        clock.at(
            clock.now().plus(Result.LEASE).plusSeconds(1),
            () -> refused(town.leader(), act, values(act)));
    assertEquals("signing.transaction-expired", late);
  }

  @Test
  void whatIsNoSignatureAtAllIsRefusedToo() {
    ResultView view = drafts.submitted(town.examined());
    TokenAct act = begun(view);
    List<byte[]> nothing = List.of(new byte[0], new byte[] {1, 2, 3});
    assertEquals("signing.agent-other", refused(town.leader(), act, nothing));
    assertEquals(ResultState.SUBMITTED, state(view));
  }

  @Test
  void thePortalItselfCannotSignWithSuchAKey() {
    ResultView view = drafts.submitted(town.examined());
    assertEquals(
        "signing.agent-needed",
        assertThrows(
                Refusal.class, () -> town.leader().call(() -> byPin.sign(drafts.command(view))))
            .messageKey());
    assertEquals(ResultState.SUBMITTED, state(view));
  }

  @Test
  void theAdministratorRegistersIt() {
    As system = As.user("tests", Roles.SYSTEM);
    system.run(() -> credentials.register(token.order()));
    assertTrue(town.leader().call(signing::isMine));
  }
}
