package vn.motcua.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.evidence.StatementCheck.Verdict;

class StatementCheckTest {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private final TestSigner portal = new TestSigner();
  private final TestSigner agency = new TestSigner();
  private final ResultStatement statement = statement("312/TLKS");
  private final IssuingKeys keys = keys(7, key(agency, DAY.minusDays(400), DAY.plusDays(400)));

  @Test
  void aStatementOfAKnownKeyIsGenuine() {
    StatementCheck check = check(statement.sign(agency), Map.of(), NOW);

    assertEquals(Verdict.GENUINE, check.verdict());
    assertEquals("312/TLKS", check.statement().number());
    assertEquals(DAY, check.statement().date());
    assertTrue(check.statement().granted());
    assertArrayEquals(statement.dataSha256(), check.statement().dataSha256());
    assertEquals("Ủy ban nhân dân phường Hòa Mẫu", check.key().agency());
    assertNull(check.revokedOn());
  }

  @Test
  void theWholeAddressOrWhatPeopleTypeReadsTheSame() {
    String text = statement.sign(agency);
    String typed = text.toLowerCase(Locale.ROOT).replaceAll("(.{5})", "$1 \n");

    assertEquals(Verdict.GENUINE, check("https://x.example/qr#" + text, Map.of(), NOW).verdict());
    assertEquals(Verdict.GENUINE, check(typed, Map.of(), NOW).verdict());
  }

  @Test
  void noByteOfItCanBeChanged() {
    String text = statement.sign(agency);
    for (int i = 0; i < text.length(); i++) {
      for (int bit = 1; bit < 32; bit <<= 1) {
        char other = ALPHABET.charAt(ALPHABET.indexOf(text.charAt(i)) ^ bit);
        String changed = text.substring(0, i) + other + text.substring(i + 1);
        Verdict verdict = check(changed, Map.of(), NOW).verdict();
        assertTrue(
            verdict == Verdict.FORGED
                || verdict == Verdict.UNKNOWN_KEY
                || verdict == Verdict.UNREADABLE,
            () -> verdict + " for " + changed);
      }
    }
  }

  @Test
  void aKeyThatNobodyPublishedIsUnknown() {
    assertEquals(
        Verdict.UNKNOWN_KEY, check(statement.sign(new TestSigner()), Map.of(), NOW).verdict());
  }

  @Test
  void aKeySignsOnlyOnItsDays() {
    IssuingKeys past = keys(8, key(agency, DAY.minusDays(400), DAY.minusDays(1)));
    IssuingKeys later = keys(8, key(agency, DAY.plusDays(1), DAY.plusDays(400)));
    String text = statement.sign(agency);

    for (IssuingKeys others : List.of(past, later)) {
      assertEquals(
          Verdict.OUTSIDE_KEY_DAYS,
          StatementCheck.of(text, others, revoked(Map.of()), NOW).verdict());
    }
    IssuingKeys thatDay = keys(8, key(agency, DAY, DAY));
    assertEquals(
        Verdict.GENUINE, StatementCheck.of(text, thatDay, revoked(Map.of()), NOW).verdict());
  }

  @Test
  void whatWasTakenBackSaysWhen() {
    Map<Long, LocalDate> days = Map.of(statement.revocationKey(), DAY.plusDays(3));
    StatementCheck check = check(statement.sign(agency), days, NOW);

    assertEquals(Verdict.REVOKED, check.verdict());
    assertEquals(DAY.plusDays(3), check.revokedOn());
    assertEquals(Verdict.GENUINE, check(statement("313/TLKS").sign(agency), days, NOW).verdict());
  }

  @Test
  void anOldListStillRefusesAndNoLongerConfirms() {
    Instant late = NOW.plus(Duration.ofDays(3));
    Map<Long, LocalDate> days = Map.of(statement.revocationKey(), DAY);

    assertEquals(Verdict.LIST_TOO_OLD, check(statement.sign(agency), Map.of(), late).verdict());
    assertEquals(Verdict.REVOKED, check(statement.sign(agency), days, late).verdict());
  }

  @Test
  void otherTextIsNoStatement() {
    String text = statement.sign(agency);
    String padded = text + "A";
    for (String other :
        List.of("", "#", "hello", "https://x.example/verify?n=1", padded, text + text, "===")) {
      assertEquals(Verdict.UNREADABLE, check(other, Map.of(), NOW).verdict(), other);
    }
    assertEquals(
        Verdict.UNREADABLE,
        check("A".repeat(ResultStatement.LONGEST + 1), Map.of(), NOW).verdict());
  }

  @Test
  void aListIsNoStatementAndAStatementNoList() {
    byte[] file = revoked(Map.of()).sign(portal);
    byte[] other = keys.sign(portal);

    assertThrows(IllegalArgumentException.class, () -> RevokedResults.read(other, keys));
    assertThrows(IllegalArgumentException.class, () -> IssuingKeys.read(file));
    SignedBytes signed = SignedBytes.read(file);
    assertFalse(signed.isBy(IssuingKey.key(portal.point()), Purpose.RESULT));
    assertTrue(signed.isBy(IssuingKey.key(portal.point()), Purpose.REVOKED));
  }

  @Test
  void listsReadBackAndNoByteOfThemCanBeChanged() {
    Map<Long, LocalDate> days = Map.of(1L, DAY, -1L, DAY.plusDays(1), Long.MIN_VALUE, DAY);
    RevokedResults list = revoked(days);
    byte[] revoked = list.sign(portal);
    byte[] published = keys.sign(portal);

    assertEquals(list, RevokedResults.read(revoked, keys));
    assertEquals(keys.fingerprint(), IssuingKeys.read(published).fingerprint());
    for (int i = 0; i < revoked.length; i++) {
      byte[] changed = flipped(revoked, i);
      assertThrows(IllegalArgumentException.class, () -> RevokedResults.read(changed, keys));
    }
    for (int i = 0; i < published.length; i++) {
      byte[] changed = flipped(published, i);
      assertThrows(IllegalArgumentException.class, () -> IssuingKeys.read(changed));
    }
  }

  @Test
  void anotherPortalsListDoesNotCount() {
    RevokedResults list = new RevokedResults(1, NOW, NOW.plusSeconds(1), Map.of());
    byte[] foreign = list.sign(new TestSigner());

    assertThrows(IllegalArgumentException.class, () -> RevokedResults.read(foreign, keys));
    assertThrows(IllegalArgumentException.class, () -> keys.sign(new TestSigner()));
  }

  @Test
  void theHolderIsKnownByNameAndCheckCodeTogether() {
    byte[] data = statement.dataSha256();
    byte[] digest = HolderDigest.of("Nguyễn Thị Mẫu", "7K3M2P9Q44", data);

    assertArrayEquals(digest, HolderDigest.of("  nguyễn  thị mẫu ", "7k3m-2p9q 44", data));
    assertArrayEquals(digest, HolderDigest.of("Nguyễn Thị Mẫu", "7K3M2P9Q44", data));
    assertFalse(Arrays.equals(digest, HolderDigest.of("Nguyễn Thị Mậu", "7K3M2P9Q44", data)));
    assertFalse(Arrays.equals(digest, HolderDigest.of("Nguyễn Thị Mẫu", "7K3M2P9Q45", data)));
    assertFalse(
        Arrays.equals(digest, HolderDigest.of("Nguyễn Thị Mẫu", "7K3M2P9Q44", Sha256.of(data))));
    assertEquals(HolderDigest.LENGTH, digest.length);
  }

  @Test
  void aStatementIsShortEnoughForASmallCode() {
    String longest = statement("12345/QĐ-TC").sign(agency);

    assertTrue(longest.length() <= 270, () -> longest.length() + " characters");
    assertNotEquals(longest, statement("12345/QĐ-TC").sign(agency));
  }

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    changed[at] ^= 1;
    return changed;
  }

  private StatementCheck check(String text, Map<Long, LocalDate> days, Instant now) {
    return StatementCheck.of(text, keys, revoked(days), now);
  }

  private static RevokedResults revoked(Map<Long, LocalDate> days) {
    return new RevokedResults(3, NOW, NOW.plus(Duration.ofDays(2)), days);
  }

  private IssuingKeys keys(long number, IssuingKey... listed) {
    return new IssuingKeys(number, NOW, portal.point(), List.of(listed));
  }

  private static IssuingKey key(TestSigner signer, LocalDate from, LocalDate until) {
    return new IssuingKey(
        signer.point(), "Ủy ban nhân dân phường Hòa Mẫu", "People’s Committee", from, until);
  }

  static ResultStatement statement(String number) {
    byte[] data = Sha256.of(number.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new ResultStatement(
        number, true, DAY, data, HolderDigest.of("Nguyễn Thị Mẫu", "7K3M2P9Q44", data));
  }
}
