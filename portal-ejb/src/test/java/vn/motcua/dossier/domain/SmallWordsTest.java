package vn.motcua.dossier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.ResultMethod;
import vn.motcua.dossier.Sentence;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;

class SmallWordsTest {

  @Test
  void deliveryNeedsAWayAndByPostARecipient() {
    assertEquals(List.of("_delivery.method"), fields(DeliveryPage.check(Map.of())));
    assertEquals(List.of("_delivery.method"), fields(DeliveryPage.check(Map.of("method", "X"))));
    assertEquals(List.of(), fields(DeliveryPage.check(Map.of("method", "COUNTER"))));
    assertEquals(
        List.of("_delivery.recipient", "_delivery.address", "_delivery.phone"),
        fields(DeliveryPage.check(Map.of("method", "POST"))));
    assertEquals(ResultMethod.ELECTRONIC, DeliveryPage.method(null));
  }

  @Test
  void deliveryKeepsKnownFieldsOnly() {
    assertEquals(
        Map.of("method", "POST", "recipient", "An"),
        DeliveryPage.clean(Map.of("method", "POST", "recipient", "  An ", "other", "x")));
  }

  private static List<String> fields(List<FieldProblem> problems) {
    return problems.stream().map(FieldProblem::field).toList();
  }

  @Test
  void aCursorSurvivesAnAddress() {
    Cursor cursor = new Cursor(Instant.parse("2026-11-25T01:02:03.123456Z"), 42);
    assertEquals(Optional.of(cursor), Cursor.read(cursor.text()));
    assertEquals(Optional.of(Cursor.END), Cursor.read(Cursor.END.text()));
    assertEquals(Optional.empty(), Cursor.read("1; drop table"));
    assertEquals(Optional.empty(), Cursor.read(null));
  }

  @Test
  void timesAreWrittenInVietnameseTime() {
    Sentence line =
        Sentence.of("dossier.line.filed", "UBND phường", Instant.parse("2026-11-25T10:00:00Z"));
    assertEquals(
        "UBND phường đang xem hồ sơ, trả lời chậm nhất 17:00, 25/11/2026.",
        line.in(Texts.VIETNAMESE));
    assertEquals(
        "Kept until 24/12/2026.",
        Sentence.of("dossier.line.draft", LocalDate.of(2026, 12, 24)).in(Locale.ENGLISH));
  }

  @Test
  void wordsAreCleanedRequiredAndBounded() {
    assertEquals("a b", Said.required("  a   b ", "reason", 10, "dossier.enter-stop-reason"));
    assertNull(Said.orNull("  ", "reason", 10));
    Refusal missing =
        assertThrows(
            Refusal.class, () -> Said.required(" ", "reason", 10, "dossier.enter-stop-reason"));
    assertEquals("dossier.enter-stop-reason", missing.problems().get(0).messageKey());
    assertThrows(Refusal.class, () -> Said.orNull("x".repeat(11), "reason", 10));
  }

  @Test
  void aDigestProvesTheWordsOnlyWithItsSalt() {
    SaltedDigest one = SaltedDigest.of("Thiếu chữ ký");
    assertEquals(one, SaltedDigest.of(one.salt(), "Thiếu chữ ký"));
    assertNotEquals(one.digest(), SaltedDigest.of("Thiếu chữ ký").digest());
    assertTrue(one.digest().matches("[0-9a-f]{64}"));
  }
}
