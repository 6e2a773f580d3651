package vn.motcua.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.motcua.catalogue.Words;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;

/** Writes a sentence with its times in Vietnamese time. */
public final class Wording {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

  private Wording() {}

  /** The sentence of a key, its arguments written for people. */
  public static String say(Locale locale, String key, List<Object> arguments) {
    return Texts.text(
        locale, key, arguments.stream().map(argument -> written(locale, argument)).toArray());
  }

  /** A moment as people write it. */
  public static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(PortalClock.ZONE));
  }

  private static Object written(Locale locale, Object argument) {
    if (argument instanceof Instant instant) {
      ZonedDateTime local = instant.atZone(PortalClock.ZONE);
      return local.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? DAY.format(local)
          : MOMENT.format(local);
    }
    if (argument instanceof Words words) {
      return words.in(locale);
    }
    return argument instanceof LocalDate day ? DAY.format(day) : argument;
  }
}
