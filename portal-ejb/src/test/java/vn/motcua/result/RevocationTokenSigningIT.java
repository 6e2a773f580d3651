package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.UploadedPart;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.result.domain.Result;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.Verdict;

/** A result taken back by a leader whose key is on a token at his own machine. */
class RevocationTokenSigningIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private ReleasedPapers papers;
  @Inject private TokenLeader token;
  @Inject private PortalClock clock;
  @EJB private RevocationTokenSigning signing;
  @EJB private ResultTokenSigning single;
  @EJB private DocumentVerification verification;
  @EJB private IssuedPapers issued;

  private SignedResult result;

  @BeforeEach
  void build() {
    town.build();
    result = papers.released();
    token.atHome();
  }

  @AfterEach
  void again() {
    token.inFile();
  }

  private RevokeResult command() {
    return new RevokeResult(town.key(), result.publicId(), ReleasedPapers.REASON, new char[0]);
  }

  private TokenAct begun() {
    return town.leader().call(() -> signing.begin(command()));
  }

  private List<byte[]> values(TokenAct act) {
    return token.values(act.challenge());
  }

  private RevokedResult finished(TokenAct act) {
    return town.leader().call(() -> signing.finish(act.transaction(), values(act)));
  }

  private String refused(As who, TokenAct act, List<byte[]> values) {
    return assertThrows(
            Refusal.class, () -> who.call(() -> signing.finish(act.transaction(), values)))
        .messageKey();
  }

  private String refusedToBegin(As who, RevokeResult command) {
    return assertThrows(Refusal.class, () -> who.call(() -> signing.begin(command))).messageKey();
  }

  private byte[] decision() {
    IssuedPaper decision =
        town.citizen().call(() -> issued.ofDossier(result.dossierPublicId())).stream()
            .filter(paper -> paper.kind() == PaperKind.REVOCATION)
            .findFirst()
            .orElseThrow();
    return town.citizen()
        .call(
            () -> {
              try (InputStream content = issued.open(decision.publicId()).content()) {
                return content.readAllBytes();
              } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
              }
            });
  }

  @Test
  void theDigestLeavesAndTheSignatureTakesTheResultBack() {
    assertTrue(town.leader().call(single::isMine));
    TokenAct act = begun();
    assertEquals(TokenAct.Kind.REVOCATION, act.kind());
    assertEquals(result.publicId(), act.id());
    assertEquals(1, act.challenge().digests().size());
    assertFalse(papers.isRevoked(result));
    RevokedResult answer = finished(act);
    assertEquals(result.number(), answer.number());
    assertEquals(ReleasedPapers.REASON, answer.reason());
    assertTrue(papers.isRevoked(result));
    VerificationReport report = verification.verify(List.of(new UploadedPart(decision())));
    assertEquals(Verdict.VALID, report.verdict());
    assertEquals(
        List.of(HolderKind.OFFICER, HolderKind.ORGANISATION),
        report.signatures().stream().map(SignatureView::holder).toList());
  }

  @Test
  void sentTwiceIsSignedOnceAndNothingMoreCanBeBegun() {
    RevokeResult command = command();
    TokenAct act = town.leader().call(() -> signing.begin(command));
    List<byte[]> values = values(act);
    finished(act);
    assertEquals("signing.transaction-unknown", refused(town.leader(), act, values));
    assertEquals("result.not-revocable.REVOKED", refusedToBegin(town.leader(), command));
    assertEquals("result.not-revocable.REVOKED", refusedToBegin(town.leader(), command()));
  }

  @Test
  void aSignatureOfAnotherDigestIsRefusedAndTheResultStandsWithTheNumberKept() {
    TokenAct first = begun();
    List<byte[]> old = values(first);
    assertEquals("signing.agent-count", refused(town.leader(), first, List.of()));
    TokenAct second = begun();
    assertEquals("signing.agent-other", refused(town.leader(), second, old));
    TokenAct third = begun();
    List<byte[]> twice = List.of(values(third).get(0), values(third).get(0));
    assertEquals("signing.agent-count", refused(town.leader(), third, twice));
    TokenAct fourth = begun();
    assertEquals("signing.agent-other", refused(town.leader(), fourth, List.of(new byte[0])));
    assertFalse(papers.isRevoked(result));
    finished(begun());
    assertEquals(
        1,
        town.number(
            "select count(*) from issued_paper where kind = 'REVOCATION' and dossier_id = "
                + town.idOf(result.dossierPublicId())));
  }

  @Test
  void anotherLeaderCannotFinishAndLateIsRefused() throws Exception {
    TokenAct act = begun();
    assertEquals("signing.transaction-unknown", refused(town.stranger(), act, values(act)));
    String late =
        clock.at(
            clock.now().plus(Result.LEASE).plusSeconds(1),
            () -> refused(town.leader(), act, values(act)));
    assertEquals("signing.transaction-expired", late);
    assertFalse(papers.isRevoked(result));
  }

  @Test
  void anotherKindOfActIsUnknownToIt() {
    TokenAct act = begun();
    assertEquals(
        "signing.transaction-unknown",
        assertThrows(
                Refusal.class,
                () -> town.leader().call(() -> single.finish(act.transaction(), values(act))))
            .messageKey());
    finished(act);
    assertTrue(papers.isRevoked(result));
  }

  @Test
  void aPageThatWasClosedHoldsTheResultForItsTimeOnly() throws Exception {
    begun();
    assertEquals("result.being-revoked", refusedToBegin(town.leader(), command()));
    clock.at(clock.now().plus(Result.LEASE).plusSeconds(1), () -> finished(begun()));
    assertTrue(papers.isRevoked(result));
  }

  @Test
  void onlyALeaderOfTheOfficeBeginsAndWithAReason() {
    assertThrows(NotFound.class, () -> town.stranger().call(() -> signing.begin(command())));
    assertThrows(
        EJBAccessException.class, () -> town.officer().call(() -> signing.begin(command())));
    RevokeResult silent = new RevokeResult(town.key(), result.publicId(), " ", new char[0]);
    Refusal refusal =
        assertThrows(Refusal.class, () -> town.leader().call(() -> signing.begin(silent)));
    assertEquals("reason", refusal.problems().get(0).field());
  }

  @Test
  void thePortalItselfCannotSignWithSuchAKey() {
    assertEquals("signing.agent-needed", papers.refused(town.leader(), papers.command(result)));
    assertFalse(papers.isRevoked(result));
  }
}
