package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
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
import vn.motcua.signing.AgentChallenge;
import vn.motcua.signing.CredentialAdministration;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.SignedDocument;
import vn.motcua.signing.custody.TokenAtHome;

/** A leader whose key is on a token at his own machine. */
class ResultTokenSigningIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private TokenAtHome token;
  @Inject private PortalClock clock;
  @EJB private CredentialAdministration credentials;
  @EJB private ResultTokenSigning signing;
  @EJB private ResultSigning byPin;
  @EJB private ResultApproval approval;

  private long leader;

  @BeforeEach
  void build() {
    town.build();
    drafts.signed(drafts.submitted(town.examined()));
    leader =
        town.number(
            "select signer_id from result where signer_id is not null order by id desc limit 1");
    custody("CLIENT");
  }

  @AfterEach
  void again() {
    custody("PKCS12");
  }

  private void custody(String kind) {
    town.change(
        "update signing_credential set custody = '"
            + kind
            + "' where replaced_at is null and holder_kind = 'OFFICER' and holder_id = "
            + leader);
  }

  private AgentChallenge begun(ResultView view) {
    return town.leader()
        .call(
            () ->
                signing.begin(
                    new SignResult(town.key(), view.publicId(), view.version(), new char[0])));
  }

  private List<byte[]> values(AgentChallenge challenge) {
    return token.sign(leader, Drafts.PIN, challenge);
  }

  private String refused(As who, AgentChallenge challenge, List<byte[]> values) {
    return assertThrows(
            Refusal.class, () -> who.call(() -> signing.finish(challenge.transaction(), values)))
        .messageKey();
  }

  private ResultState state(ResultView view) {
    return town.leader().call(() -> approval.open(view.publicId())).state();
  }

  @Test
  void digestsLeaveAndSignaturesComeBackAndTheResultIsReleased() throws IOException {
    assertTrue(town.leader().call(signing::isMine));
    ResultView view = drafts.submitted(town.examined());
    AgentChallenge challenge = begun(view);
    assertEquals(2, challenge.digests().size());
    assertEquals(ResultState.SIGNING, state(view));
    assertEquals(challenge, town.leader().call(() -> signing.waiting(challenge.transaction())));
    SignedResult signed =
        town.leader().call(() -> signing.finish(challenge.transaction(), values(challenge)));
    assertFalse(signed.number().isBlank());
    assertEquals(ResultState.RELEASED, state(view));
    assertEquals(
        2,
        SignedDocument.of("pdf", DocumentFormat.PDF, drafts.pdf(signed)).signatures(),
        "the agency signed too");
    assertEquals(
        "signing.transaction-unknown", refused(town.leader(), challenge, values(challenge)));
  }

  @Test
  void aSignatureOfAnotherDigestIsRefusedAndTheResultWaitsAgain() {
    ResultView view = drafts.submitted(town.examined());
    AgentChallenge first = begun(view);
    List<byte[]> values = values(first);
    List<byte[]> swapped = List.of(values.get(1), values.get(0));
    assertEquals("signing.agent-other", refused(town.leader(), first, swapped));
    assertEquals(ResultState.SUBMITTED, state(view));
    AgentChallenge second = begun(view);
    assertEquals("signing.agent-other", refused(town.leader(), second, List.of(values.get(0))));
    AgentChallenge third = begun(view);
    assertEquals("signing.agent-other", refused(town.leader(), third, values));
    assertEquals(ResultState.SUBMITTED, state(view));
  }

  @Test
  void anotherLeaderCannotFinishAndLateIsRefused() throws Exception {
    ResultView view = drafts.submitted(town.examined());
    AgentChallenge challenge = begun(view);
    assertEquals(
        "signing.transaction-unknown", refused(town.stranger(), challenge, values(challenge)));
    String late =
        clock.at(
            clock.now().plus(Result.LEASE).plusSeconds(1),
            () -> refused(town.leader(), challenge, values(challenge)));
    assertEquals("signing.transaction-expired", late);
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
    system.run(() -> credentials.register(token.order(leader)));
    assertTrue(town.leader().call(signing::isMine));
  }
}
