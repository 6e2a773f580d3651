package vn.motcua.organisation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.PortalClock;

/** Reads a working calendar from its file; every fact in it carries a source. */
final class CalendarFile {
  private static final ObjectReader READER =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build()
          .readerFor(Content.class);

  private CalendarFile() {}

  /** The content of the file as it is written. */
  record Content(Hours hours, Map<Integer, Year> years) {}

  record Hours(List<OfficeHours.Period> periods, LocalTime sameDayUntil, List<String> sources) {}

  record Year(boolean announced, String note, List<Day> off, List<Day> worked) {}

  record Day(
      LocalDate date, String vi, String en, String source, CalendarDay.Confidence confidence) {

    CalendarDay as(CalendarDay.Kind kind) {
      return new CalendarDay(date, kind, vi, en, source, confidence);
    }
  }

  /**
   * The calendar in a file.
   *
   * @throws UncheckedIOException if the file has another form; the deployment then fails with its
   *     text
   */
  static WorkingCalendar read(InputStream file) {
    try (file) {
      Content content = READER.readValue(file);
      List<CalendarDay> days = new ArrayList<>();
      List<Integer> announced = new ArrayList<>();
      content.years.forEach(
          (number, year) -> {
            year.off.forEach(day -> days.add(day.as(CalendarDay.Kind.OFF)));
            year.worked.forEach(day -> days.add(day.as(CalendarDay.Kind.WORKED)));
            if (year.announced) {
              announced.add(number);
            }
          });
      OfficeHours hours = new OfficeHours(content.hours.periods, content.hours.sameDayUntil);
      return new WorkingCalendar(PortalClock.ZONE, hours, days, announced);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
