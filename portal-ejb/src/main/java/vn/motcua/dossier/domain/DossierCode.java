package vn.motcua.dossier.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.shared.Refusal;

/**
 * The code of a received dossier, {@code H99.12-261125-0031}: receiving agency, day of receipt,
 * order within the day (NĐ 61/2018 Điều 26).
 */
public final class DossierCode {
  private static final int LAST = 9999;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
  private static final Pattern FORM = Pattern.compile("([A-Z0-9.]+)-(\\d{6})-(\\d{4})");

  private DossierCode() {}

  /**
   * Makes a code.
   *
   * @throws Refusal if the day's numbers are used up: it never wraps
   */
  public static String of(String agencyCode, LocalDate day, int number) {
    if (number > LAST) {
      throw new Refusal("dossier.day-full", LAST);
    }
    return "%s-%s-%04d".formatted(agencyCode, DAY.format(day), number);
  }

  /**
   * The newer form of what a person typed: either form of the agency's code, any case, spaces and
   * other dashes; empty if it is no dossier code.
   */
  public static Optional<String> read(String typed) {
    String plain =
        typed == null
            ? ""
            : typed
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replaceAll("\\p{Pd}", "-")
                .toUpperCase(Locale.ROOT);
    var parts = FORM.matcher(plain);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return AgencyCode.read(parts.group(1))
        .map(agency -> agency.text() + "-" + parts.group(2) + "-" + parts.group(3));
  }
}
