package vn.motcua.dossier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.PageMerge.Change;
import vn.motcua.dossier.domain.PageMerge.Current;
import vn.motcua.dossier.domain.PageMerge.Merged;

class PageMergeTest {
  private static final Current SHOWN =
      new Current(1, Map.of("name", "An", "place", "Hòa Mẫu"), Map.of());

  private static Current after(Current before, Merged merged) {
    return new Current(before.version() + 1, merged.values(), merged.changes());
  }

  @Test
  void aSaveOnTheVersionShownTakesAllItsAnswers() {
    Merged merged = PageMerge.merge(SHOWN, 1, Map.of("name", "Bình", "place", "Hòa Mẫu"));
    assertEquals(Map.of("name", "Bình", "place", "Hòa Mẫu"), merged.values());
    assertEquals(Map.of("name", List.of(new Change(2, "An"))), merged.changes());
  }

  @Test
  void twoTabsThatChangeDifferentQuestionsBothCount() {
    Current now = after(SHOWN, PageMerge.merge(SHOWN, 1, Map.of("name", "Bình")));
    Merged late = PageMerge.merge(now, 1, Map.of("name", "An", "place", "Sông Mẫu"));
    assertTrue(late.conflicts().isEmpty());
    assertEquals(Map.of("name", "Bình", "place", "Sông Mẫu"), late.values());
  }

  @Test
  void twoTabsThatChangeTheSameQuestionDifferentlyAsk() {
    Current now = after(SHOWN, PageMerge.merge(SHOWN, 1, Map.of("name", "Bình")));
    Merged late = PageMerge.merge(now, 1, Map.of("name", "Chi"));
    assertEquals(Map.of("name", "Bình"), late.conflicts());
  }

  @Test
  void twoTabsThatGiveTheSameAnswerAgree() {
    Current now = after(SHOWN, PageMerge.merge(SHOWN, 1, Map.of("name", "Bình")));
    assertTrue(PageMerge.merge(now, 1, Map.of("name", "Bình")).conflicts().isEmpty());
  }

  @Test
  void severalSavesElsewhereAreSeenAsOneChange() {
    Current second = after(SHOWN, PageMerge.merge(SHOWN, 1, Map.of("name", "Bình")));
    Current third = after(second, PageMerge.merge(second, 2, Map.of("name", "Chi")));
    assertTrue(PageMerge.merge(third, 1, Map.of("name", "An")).conflicts().isEmpty());
    assertEquals(
        Map.of("name", "Chi"), PageMerge.merge(third, 1, Map.of("name", "Dũng")).conflicts());
    assertTrue(PageMerge.merge(third, 3, Map.of("name", "Dũng")).conflicts().isEmpty());
  }

  @Test
  void anAnswerNotSentStaysAndOneSentEmptyIsCleared() {
    Map<String, Object> cleared = new HashMap<>();
    cleared.put("place", null);
    Merged merged = PageMerge.merge(SHOWN, 1, cleared);
    assertEquals(Map.of("name", "An"), merged.values());
  }

  @Test
  void theFirstSaveOfAPageHasNothingToConflictWith() {
    Merged merged = PageMerge.merge(new Current(0, Map.of(), Map.of()), 0, Map.of("name", "An"));
    assertEquals(Map.of("name", "An"), merged.values());
    assertTrue(merged.conflicts().isEmpty());
  }

  @Test
  void differingFieldsAreNamed() {
    assertEquals(
        List.of("a", "c"),
        List.copyOf(PageMerge.differing(Map.of("a", 1, "b", 2), Map.of("b", 2, "c", 3))));
  }
}
