package vn.motcua.organisation;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agency as it is on a day.
 *
 * @param id id inside the portal
 * @param tenantId legal person that owns its rows
 * @param code newer form of its code, {@code H99.12}
 * @param reversedCode older form for exchange, null where none exists
 * @param name full official name
 * @param shortName name for narrow places
 * @param kind what sort of body
 * @param parentId body above it, null at the top
 * @param address where it is
 * @param phone telephone for the public
 * @param hours hours for the public, in words
 * @param nameEn name for English pages
 */
public record AgencyView(
    long id,
    long tenantId,
    String code,
    String reversedCode,
    String name,
    String shortName,
    AgencyKind kind,
    Long parentId,
    String address,
    String phone,
    String hours,
    String nameEn)
    implements Serializable {

  private static final Pattern PLACE = Pattern.compile("(phường|xã|đặc khu) .+$");

  /** The place a commune's committee governs, as in an address; of other bodies the full name. */
  public String place() {
    Matcher found = PLACE.matcher(name);
    return found.find() ? found.group() : name;
  }

  /** The full name in the language asked for. */
  public String name(String language) {
    return "en".equals(language) ? nameEn : name;
  }
}
