package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateBoxesTest {

  @Test
  void oneDigitIsEnoughForDayAndMonth() {
    assertEquals(Optional.of(LocalDate.of(2026, 2, 3)), boxes("3", "2", "2026").read());
  }

  @Test
  void aShortYearIsMarkedAndNamed() {
    DateBoxes boxes = boxes("16", "11", "26");

    assertTrue(boxes.read().isEmpty());
    assertTrue(boxes.isYearWrong());
    assertEquals("shell.year-four-digits", boxes.problemKey());
    assertEquals("16/11/26", boxes.text());
  }

  @Test
  void theThirtyFirstOfAprilIsNotInTheCalendar() {
    DateBoxes boxes = boxes("31", "4", "2026");

    assertTrue(boxes.read().isEmpty());
    assertTrue(boxes.isDayWrong());
    assertEquals("shell.date-wrong", boxes.problemKey());
  }

  @Test
  void emptyBoxesAskForADate() {
    DateBoxes boxes = new DateBoxes();

    assertTrue(boxes.read().isEmpty());
    assertEquals("shell.date-missing", boxes.problemKey());
    assertNull(boxes.text());
  }

  @Test
  void anIsoDateFillsTheBoxes() {
    DateBoxes boxes = new DateBoxes("2026-11-16");

    assertEquals("16", boxes.getDay());
    assertEquals("2026-11-16", boxes.text());
  }

  private static DateBoxes boxes(String day, String month, String year) {
    DateBoxes boxes = new DateBoxes();
    boxes.setDay(day);
    boxes.setMonth(month);
    boxes.setYear(year);
    return boxes;
  }

  @Test
  void partsThatMakeNoDateAreKeptAndShownAgain() {
    DateBoxes typed = new DateBoxes();
    typed.setDay("31");
    typed.setMonth("2");
    assertEquals("31/2/", typed.text());
    DateBoxes again = new DateBoxes("31/2/");
    assertEquals("31", again.getDay());
    assertEquals("2", again.getMonth());
    assertNull(again.getYear());
  }
}
