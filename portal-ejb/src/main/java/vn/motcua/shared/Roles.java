package vn.motcua.shared;

/**
 * Names of the roles for {@code @RolesAllowed}. A session acts in one position and so in one staff
 * role.
 */
public final class Roles {
  public static final String CITIZEN = "citizen";
  public static final String DESK = "desk";
  public static final String OFFICER = "officer";
  public static final String LEADER = "leader";
  public static final String MANAGER = "manager";
  public static final String ADMIN = "admin";
  public static final String SYSTEM = "system";

  private Roles() {}
}
