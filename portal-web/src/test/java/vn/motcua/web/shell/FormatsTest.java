package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Texts;

class FormatsTest {

  @Test
  void moneyHasDotsAndTheSignBehind() {
    assertEquals("1.524.000\u00a0đ", Formats.money(1_524_000L));
    assertEquals("0\u00a0đ", Formats.money(0L));
    assertEquals("", Formats.money(null));
  }

  @Test
  void momentsAreInVietnameseTime() {
    Instant moment = Instant.parse("2026-11-19T17:05:00Z");

    assertEquals("0:05, thứ Sáu 20/11/2026", Formats.moment(moment, Texts.VIETNAMESE));
    assertEquals("20/11/2026", Formats.dayOf(moment));
  }

  @Test
  void aMonthHasTwoDigits() {
    assertEquals("08/2026", Formats.month(YearMonth.of(2026, 8)));
  }

  @Test
  void sundayIsChuNhat() {
    assertEquals(
        "Chủ nhật 29/11/2026", Formats.weekday(LocalDate.of(2026, 11, 29), Texts.VIETNAMESE));
  }

  @Test
  void anIdentityNumberIsMasked() {
    assertEquals("099 192 ••• •23", Formats.masked("099192000123"));
    assertEquals("", Formats.masked(null));
  }
}
