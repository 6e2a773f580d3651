package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.evidence.CodeOnPaper;
import vn.motcua.evidence.StatementCheck;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.EndingPaper;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.OfflineListTerms;
import vn.motcua.issuing.PaperFacts;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.UploadedPart;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.Verdict;

/** A result is taken back by its leader, and says so everywhere. */
class ResultRevocationIT extends InContainer {
  private static final String REASON = ReleasedPapers.REASON;

  @Inject private OpenTown town;
  @Inject private ReleasedPapers papers;
  @Inject private PortalClock clock;
  @EJB private Results results;
  @EJB private ResultRevocation revocation;
  @EJB private RevocationReservation reservation;
  @EJB private OfflineListTerms terms;
  @EJB private DocumentVerification verification;
  @EJB private IssuedPapers issued;

  @BeforeEach
  void build() {
    town.build();
  }

  @Test
  void aRevokedResultSaysUntilWhenItWasValidAndWhy() throws Exception {
    SignedResult result = papers.released();
    byte[] file = papers.pdf(result.publicId());
    String code = CodeOnPaper.of(file);
    assertNull(verification.verify(List.of(new UploadedPart(file))).paper().revokedBy());
    RevokedResult answer = papers.revoked(result);
    assertEquals(result.number(), answer.number());

    VerificationReport report = verification.verify(List.of(new UploadedPart(file)));
    assertEquals(Verdict.INVALID, report.verdict());
    assertTrue(report.reasons().contains(VerificationReason.RESULT_REVOKED));
    assertTrue(report.releasedByUs());
    assertEquals(answer.revokedAt(), report.paper().revokedAt());
    assertEquals(REASON, report.paper().revokedWhy());
    EndingPaper decision = decisionOn(result);
    assertEquals(answer.decisionNumber(), decision.number());
    assertEquals(decision, report.paper().revokedBy());

    PaperFacts facts = verification.byNumber(result.number(), result.checkCode()).orElseThrow();
    assertEquals(PaperState.REVOKED, facts.state());
    assertEquals(REASON, facts.revokedWhy());
    assertEquals(decision, facts.revokedBy());

    terms.renew();
    StatementCheck check = papers.check(code);
    assertEquals(StatementCheck.Verdict.REVOKED, check.verdict());
    assertEquals(LocalDate.ofInstant(answer.revokedAt(), PortalClock.ZONE), check.revokedOn());
    assertTrue(
        town.citizen().call(() -> results.ofDossier(result.dossierPublicId())).get(0).revoked());
  }

  private EndingPaper decisionOn(SignedResult result) {
    return town.citizen().call(() -> issued.ofDossier(result.dossierPublicId())).stream()
        .filter(paper -> paper.kind() == PaperKind.REVOCATION)
        .map(paper -> new EndingPaper(paper.kind(), paper.number(), paper.issuedAt()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDecisionIsSignedNumberedAndInTheOwnersHands() {
    SignedResult result = papers.released();
    RevokedResult answer = papers.revoked(result);
    List<IssuedPaper> handedOut =
        town.citizen().call(() -> issued.ofDossier(result.dossierPublicId()));
    IssuedPaper decision =
        handedOut.stream().filter(p -> p.kind() == PaperKind.REVOCATION).findFirst().orElseThrow();
    assertEquals(answer.decisionNumber(), decision.number());
    byte[] file =
        town.citizen()
            .call(
                () -> {
                  try (InputStream content = issued.open(decision.publicId()).content()) {
                    return content.readAllBytes();
                  } catch (IOException unreadable) {
                    throw new IllegalStateException(unreadable);
                  }
                });
    VerificationReport report = verification.verify(List.of(new UploadedPart(file)));
    assertEquals(Verdict.VALID, report.verdict());
    assertEquals(PaperKind.REVOCATION, report.paper().kind());
    assertEquals(
        List.of(HolderKind.OFFICER, HolderKind.ORGANISATION),
        report.signatures().stream().map(SignatureView::holder).toList());
  }

  @Test
  void historyNoticeAndResultChangeTogether() {
    SignedResult result = papers.released();
    long dossier = town.idOf(result.dossierPublicId());
    String events =
        "select count(*) from dossier_event where kind = 'RESULT_REVOKED' and dossier_id = "
            + dossier;
    String messages =
        "select count(*) from outbox_message where kind = 'result.revoked' and ids like '%"
            + dossier
            + "%'";
    long before = town.number(messages);
    assertEquals(0, town.number(events));
    papers.revoked(result);
    assertEquals(1, town.number(events));
    assertEquals(before + 2, town.number(messages));
    assertEquals(
        1,
        town.number(
            "select count(*) from result_event e join result r on r.id = e.result_id"
                + " where e.action = 'REVOKE' and r.public_id = '"
                + result.publicId()
                + "'"));
    assertTrue(papers.isRevoked(result));
  }

  @Test
  void theSameKeyAgainGivesTheSameAnswerAndAnotherIsRefused() {
    SignedResult result = papers.released();
    RevokeResult command = papers.command(result);
    RevokedResult first = town.leader().call(() -> revocation.revoke(command));
    assertArrayEquals(new char[6], command.pin());
    RevokedResult again =
        town.leader()
            .call(
                () ->
                    revocation.revoke(
                        new RevokeResult(
                            command.key(), result.publicId(), REASON, Drafts.PIN.toCharArray())));
    assertEquals(first, again);
    assertEquals(
        "result.not-revocable.REVOKED", papers.refused(town.leader(), papers.command(result)));
  }

  @Test
  void aWrongPinLeavesTheResultStandingAndKeepsTheNumber() {
    SignedResult result = papers.released();
    RevokeResult wrong =
        new RevokeResult(town.key(), result.publicId(), REASON, "000000".toCharArray());
    assertEquals("signing.pin-wrong", papers.refused(town.leader(), wrong));
    assertFalse(papers.isRevoked(result));
    String reserved =
        "select series_number from issued_paper where kind = 'REVOCATION' and dossier_id = "
            + town.idOf(result.dossierPublicId());
    long number = town.number(reserved);
    assertTrue(papers.revoked(result).decisionNumber().startsWith(String.format("%02d/", number)));
  }

  @Test
  void aKillBetweenReservingAndSigningLeavesItStandingAndMayBeRepeated() throws Exception {
    SignedResult result = papers.released();
    RevokeResult first = papers.command(result);
    town.leader().call(() -> reservation.reserve(first));
    assertFalse(papers.isRevoked(result));
    assertEquals("result.being-revoked", papers.refused(town.leader(), papers.command(result)));
    Instant later = clock.now().plus(Duration.ofMinutes(3));
    RevokedResult answer = clock.at(later, () -> papers.revoked(result));
    assertEquals(later, answer.revokedAt());
  }

  @Test
  void ofTwoAtOnceOneTakesItBack() throws Exception {
    SignedResult result = papers.released();
    ExecutorService two = Executors.newFixedThreadPool(2);
    CountDownLatch go = new CountDownLatch(1);
    As leader = town.leader();
    try {
      List<Future<String>> both =
          Stream.of(papers.command(result), papers.command(result))
              .map(
                  command ->
                      two.submit(
                          () -> {
                            go.await();
                            try {
                              leader.call(() -> revocation.revoke(command));
                              return "revoked";
                            } catch (Refusal refusal) {
                              return refusal.messageKey();
                            }
                          }))
              .toList();
      go.countDown();
      List<String> answers = List.of(both.get(0).get(), both.get(1).get());
      assertTrue(answers.contains("revoked"), answers.toString());
      assertTrue(
          answers.stream()
              .anyMatch(
                  a ->
                      a.equals("result.being-revoked") || a.equals("result.not-revocable.REVOKED")),
          answers.toString());
    } finally {
      two.shutdownNow();
    }
    assertEquals(
        1,
        town.number(
            "select count(*) from issued_paper where kind = 'REVOCATION' and dossier_id = "
                + town.idOf(result.dossierPublicId())));
  }
}
