package vn.motcua.signing.register;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.register.TransactionRow.Bound;

class TransactionRowTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final Bound BOUND = new Bound("dossier", 7, "aa");

  private static TransactionRow open() {
    TransactionRow row = new TransactionRow("t", BOUND, NOW);
    row.endsAt(NOW.plusSeconds(120));
    return row;
  }

  private static void refused(String key, TransactionRow row, Bound by, Instant at) {
    assertEquals(key, assertThrows(Refusal.class, () -> row.use(by, at)).messageKey());
  }

  @Test
  void itIsUsedOnceInTime() {
    TransactionRow row = open();
    assertDoesNotThrow(() -> row.use(BOUND, NOW.plusSeconds(119)));
    refused("signing.transaction-used", row, BOUND, NOW.plusSeconds(119));
  }

  @Test
  void itEndsAtItsLastMoment() {
    refused("signing.transaction-expired", open(), BOUND, NOW.plusSeconds(120));
  }

  @Test
  void anotherDossierOfficerOrDigestIsRefusedAndUsesNothingUp() {
    TransactionRow row = open();
    refused("signing.transaction-other", row, new Bound("other", 7, "aa"), NOW);
    refused("signing.transaction-other", row, new Bound("dossier", 8, "aa"), NOW);
    refused("signing.transaction-other", row, new Bound("dossier", 7, "ab"), NOW);
    assertDoesNotThrow(() -> row.use(BOUND, NOW));
  }
}
