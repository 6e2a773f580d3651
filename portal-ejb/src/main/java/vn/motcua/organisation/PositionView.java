package vn.motcua.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A position that an officer holds for a time.
 *
 * @param id position
 * @param officerId who holds it
 * @param agencyId where
 * @param tenantId legal person of that agency
 * @param role one of the staff roles of {@link vn.motcua.shared.Roles}
 * @param title title on pages and under signatures
 * @param validity from when until when
 */
public record PositionView(
    long id,
    long officerId,
    long agencyId,
    long tenantId,
    String role,
    String title,
    Validity validity)
    implements Serializable {

  /** Whether the position is held on the day. */
  public boolean isHeldOn(LocalDate day) {
    return validity.contains(day);
  }
}
