package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.evidence.CodeOnPaper;
import vn.motcua.evidence.IssuingKey;
import vn.motcua.evidence.IssuingKeys;
import vn.motcua.evidence.StatementCheck;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.OfflineListTerms;
import vn.motcua.issuing.PaperFacts;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.UploadedPart;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.OutboxCourier;
import vn.motcua.signing.DemoAuthority;
import vn.motcua.signing.IssuingKeyAdministration;
import vn.motcua.signing.IssuingKeyLine;
import vn.motcua.signing.StrikeKey;

/** A stolen issuing key is struck out, and its codes are worth nothing from that day on. */
class IssuingKeyStrikingIT extends InContainer {
  private static final String REASON = "Thiết bị ký bị lấy cắp";
  private static final String NAME = "Ủy ban nhân dân phường Hòa Mẫu";

  @Inject private OpenTown town;
  @Inject private ReleasedPapers papers;
  @Inject private PortalClock clock;
  @EJB private IssuingKeyAdministration keys;
  @EJB private OfflineListTerms terms;
  @EJB private DemoAuthority authority;
  @EJB private OutboxCourier courier;
  @EJB private DocumentVerification verification;

  @BeforeEach
  void build() {
    town.build();
    Jobs.rest(true);
    freshKey();
  }

  /** Others need a key that signs. */
  @AfterEach
  void leaveAKeyBehind() {
    freshKey();
    Jobs.rest(false);
  }

  private void freshKey() {
    long agency = town.number("select id from agency where code = 'H99.12'");
    As.user("tests", Roles.SYSTEM).run(() -> authority.certifyOrganisation(agency, NAME));
  }

  private static As admin() {
    return As.user("tests", Roles.ADMIN);
  }

  private StrikeKey order(String fingerprint, LocalDate from) {
    return new StrikeKey(town.key(), fingerprint, from, REASON);
  }

  /** Strikes out and lets the courier have the list made. */
  private void strike(String fingerprint, LocalDate from) {
    admin().run(() -> keys.strike(order(fingerprint, from)));
    As.user("tests", Roles.SYSTEM).call(courier::drain);
  }

  private String signing(String code) {
    return IssuingKey.fingerprint(papers.check(code).key().point());
  }

  private String code(SignedResult result) {
    Jobs.rest(false);
    terms.renew();
    Jobs.rest(true);
    return CodeOnPaper.of(papers.pdf(result.publicId()));
  }

  @Test
  void codesOfItAreRefusedFromThatDayOnByTheListMadeAtOnce() {
    String code = code(papers.released());
    assertEquals(StatementCheck.Verdict.GENUINE, papers.check(code).verdict());
    String fingerprint = signing(code);
    long before = papers.keysInForce().number();

    strike(fingerprint, clock.today());

    assertTrue(papers.keysInForce().number() > before);
    assertEquals(StatementCheck.Verdict.OUTSIDE_KEY_DAYS, papers.check(code).verdict());
    IssuingKeyLine line = admin().call(() -> keys.line(fingerprint));
    assertEquals(clock.today().minusDays(1), line.until());
    assertEquals(REASON, line.struckWhy());
    assertFalse(line.inUse());
  }

  @Test
  void thePaperIsKnownAsOneWhoseCodeIsWorthNothingAndLaterOnesAreNot() {
    SignedResult result = papers.released();
    String old = signing(code(result));
    assertEquals(Optional.empty(), struckFrom(result));
    admin().run(() -> keys.strike(order(old, clock.today())));
    freshKey();
    SignedResult later = papers.released();

    assertEquals(Optional.of(clock.today()), struckFrom(result));
    assertEquals(Optional.empty(), struckFrom(later));
    PaperFacts facts = facts(result);
    PaperFacts receipt =
        new PaperFacts(
            PaperKind.FEE_RECEIPT,
            facts.number(),
            facts.agencyId(),
            facts.state(),
            facts.issuedAt(),
            null,
            null,
            null);
    assertEquals(Optional.empty(), As.nobody().call(() -> verification.codeStruckFrom(receipt)));
    PaperFacts before =
        new PaperFacts(
            PaperKind.RESULT,
            facts.number(),
            facts.agencyId(),
            facts.state(),
            facts.issuedAt().minus(Duration.ofDays(1)),
            null,
            null,
            null);
    assertEquals(Optional.empty(), As.nobody().call(() -> verification.codeStruckFrom(before)));
  }

  private PaperFacts facts(SignedResult result) {
    UploadedPart file = new UploadedPart(papers.pdf(result.publicId()));
    return As.nobody().call(() -> verification.verify(List.of(file))).paper();
  }

  private Optional<LocalDate> struckFrom(SignedResult result) {
    PaperFacts facts = facts(result);
    return As.nobody().call(() -> verification.codeStruckFrom(facts));
  }

  @Test
  void anotherKeySignsFromThenOnAndTheOldOneNeverAgain() {
    String old = signing(code(papers.released()));
    strike(old, clock.today());
    freshKey();

    String code = code(papers.released());
    assertEquals(StatementCheck.Verdict.GENUINE, papers.check(code).verdict());
    assertNotEquals(old, signing(code));
  }

  @Test
  void withoutAKeyTheCodeLeadsToTheNetwork() {
    strike(signing(code(papers.released())), clock.today());

    String code = code(papers.released());
    assertFalse(code.contains("/qr#"), code);
    assertTrue(code.contains("/verify?"), code);
  }

  @Test
  void theActIsOnRecordWithItsReasonAndOnceOnly() {
    String fingerprint = signing(code(papers.released()));
    StrikeKey order = order(fingerprint, clock.today());
    admin().run(() -> keys.strike(order));
    admin().run(() -> keys.strike(order));

    String target = fingerprint.substring(0, 16);
    assertEquals(
        1,
        town.number(
            "select count(*) from admin_act where act = 'issuing-key.struck' and target = '"
                + target
                + "' and reason = '"
                + REASON
                + "'"));
  }

  @Test
  void onlyAnEarlierDayCanBeNamedAgain() {
    String code = code(papers.released());
    String fingerprint = signing(code);
    LocalDate today = clock.today();
    strike(fingerprint, today);
    refused("signing.strike-later", "from", order(fingerprint, today));

    strike(fingerprint, today.minusDays(3));
    assertEquals(today.minusDays(4), admin().call(() -> keys.line(fingerprint)).until());
  }

  @Test
  void aReasonAndADayThatHasComeAreNeeded() {
    String fingerprint = signing(code(papers.released()));
    LocalDate today = clock.today();
    refused("signing.strike-day", "from", order(fingerprint, today.plusDays(1)));
    refused("signing.strike-day", "from", order(fingerprint, null));
    for (String reason : new String[] {null, " ", "x".repeat(501)}) {
      refused(
          "signing.strike-reason", "reason", new StrikeKey(town.key(), fingerprint, today, reason));
    }
    assertTrue(admin().call(() -> keys.line(fingerprint)).inUse());
  }

  private void refused(String message, String field, StrikeKey order) {
    Refusal refusal = assertThrows(Refusal.class, () -> admin().run(() -> keys.strike(order)));
    assertEquals(field, refusal.problems().get(0).field());
    assertEquals(message, refusal.problems().get(0).messageKey());
  }

  @Test
  void nobodyButAnAdministratorAndNoKeyButAnAgencys() {
    String fingerprint = signing(code(papers.released()));
    StrikeKey order = order(fingerprint, clock.today());
    for (As who :
        new As[] {town.leader(), town.officer(), town.desk(), town.citizen(), As.nobody()}) {
      assertThrows(EJBAccessException.class, () -> who.run(() -> keys.strike(order)));
      assertThrows(EJBAccessException.class, () -> who.call(() -> keys.lines()));
    }
    String listKey = IssuingKeys.read(papers.keysInForce().content()).fingerprint();
    assertThrows(
        NotFound.class, () -> admin().run(() -> keys.strike(order(listKey, clock.today()))));
    assertThrows(NotFound.class, () -> admin().run(() -> keys.strike(order("x", clock.today()))));
  }
}
