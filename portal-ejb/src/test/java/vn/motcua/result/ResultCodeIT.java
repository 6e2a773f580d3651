package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.evidence.CodeOnPaper;
import vn.motcua.evidence.HolderDigest;
import vn.motcua.evidence.IssuingKeys;
import vn.motcua.evidence.RevokedResults;
import vn.motcua.evidence.StatementCheck;
import vn.motcua.issuing.OfflineListTerms;
import vn.motcua.issuing.OfflineLists;
import vn.motcua.issuing.PublishedList;
import vn.motcua.shared.PortalClock;

/** A result is checked by its code, and by lists, without asking anybody. */
class ResultCodeIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private ReleasedPapers papers;
  @Inject private PortalClock clock;
  @EJB private ResultShowing showing;
  @EJB private OfflineLists lists;
  @EJB private OfflineListTerms terms;

  @BeforeEach
  void build() {
    town.build();
  }

  @Test
  void theCodeOnAReleasedResultVerifiesWithoutTheServer() throws Exception {
    SignedResult result = papers.released();
    terms.renew();
    String code = CodeOnPaper.of(papers.pdf(result.publicId()));
    assertTrue(code.contains("/qr#"), code);
    assertFalse(code.contains(result.checkCode()), code);

    StatementCheck check = papers.check(code);
    assertEquals(StatementCheck.Verdict.GENUINE, check.verdict());
    assertEquals(result.number(), check.statement().number());
    assertEquals(
        LocalDate.ofInstant(result.signedAt(), PortalClock.ZONE), check.statement().date());
    assertEquals(
        1,
        town.number(
            "select count(*) from result where public_id = '"
                + result.publicId()
                + "' and sha2(canonical_data, 256) = '"
                + HexFormat.of().formatHex(check.statement().dataSha256())
                + "'"));
    byte[] data = check.statement().dataSha256();
    String child = town.citizen().call(() -> showing.fields(result.publicId())).get(0).value();
    assertArrayEquals(HolderDigest.of(child, result.checkCode(), data), check.statement().holder());
  }

  @Test
  void theListIsMadeAnewWhenSomethingChangesOrADayHasPassed() throws Exception {
    terms.renew();
    PublishedList before = As.nobody().call(lists::revoked).orElseThrow();
    terms.renew();
    assertEquals(before.number(), As.nobody().call(lists::revoked).orElseThrow().number());
    papers.revoked(papers.released());
    terms.renew();
    PublishedList after = As.nobody().call(lists::revoked).orElseThrow();
    assertTrue(after.number() > before.number());
    assertNotEquals(after.content().length, before.content().length);
    Instant tomorrow = clock.now().plus(Duration.ofDays(1)).plusSeconds(1);
    clock.at(
        tomorrow,
        () -> {
          terms.renew();
          PublishedList next = As.nobody().call(lists::revoked).orElseThrow();
          assertTrue(next.number() > after.number());
          IssuingKeys keys = IssuingKeys.read(papers.keysInForce().content());
          RevokedResults read = RevokedResults.read(next.content(), keys);
          assertEquals(
              tomorrow.plus(Duration.ofDays(7)).getEpochSecond(),
              read.nextUpdate().getEpochSecond());
          return null;
        });
  }
}
