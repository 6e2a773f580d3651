package vn.motcua.organisation;

import java.io.Serializable;

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

  /** The full name in the language asked for. */
  public String name(String language) {
    return "en".equals(language) ? nameEn : name;
  }
}
