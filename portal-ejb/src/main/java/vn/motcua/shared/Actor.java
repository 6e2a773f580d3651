package vn.motcua.shared;

import java.io.Serializable;

/**
 * Who acts, in which position and for which agency.
 *
 * @param kind anonymous, citizen, staff or the system
 * @param name user name, or the job's name for the system
 * @param accountId account, null for anonymous and system
 * @param citizenId the citizen behind the account, null for staff
 * @param officerId the officer behind the account, null for citizens
 * @param positionId the position acted in, staff only
 * @param agencyId agency of that position
 * @param tenantId legal person that owns the rows this position may see
 * @param role one of {@link Roles}, null for anonymous
 */
public record Actor(
    Kind kind,
    String name,
    Long accountId,
    Long citizenId,
    Long officerId,
    Long positionId,
    Long agencyId,
    Long tenantId,
    String role)
    implements Serializable {

  /** What sort of caller it is. */
  public enum Kind {
    ANONYMOUS,
    CITIZEN,
    STAFF,
    SYSTEM
  }

  /** Somebody who has not signed in. */
  public static Actor anonymous() {
    return new Actor(Kind.ANONYMOUS, "anonymous", null, null, null, null, null, null, null);
  }

  /** A job of the portal itself; its name stands in every row it writes. */
  public static Actor system(String job) {
    return new Actor(Kind.SYSTEM, job, null, null, null, null, null, null, Roles.SYSTEM);
  }

  /** A signed-in citizen. */
  public static Actor citizen(String username, long accountId, long citizenId) {
    return new Actor(
        Kind.CITIZEN, username, accountId, citizenId, null, null, null, null, Roles.CITIZEN);
  }

  public boolean isCitizen() {
    return kind == Kind.CITIZEN;
  }

  public boolean isStaff() {
    return kind == Kind.STAFF;
  }

  public boolean isSystem() {
    return kind == Kind.SYSTEM;
  }
}
