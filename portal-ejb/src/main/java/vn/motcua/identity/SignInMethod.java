package vn.motcua.identity;

import java.util.Optional;

/**
 * A way to find out whose account somebody may use; a national login or a second factor joins here.
 */
public interface SignInMethod {

  /** Name in records, {@code password}. */
  String name();

  /**
   * The account, if what was given proves it.
   *
   * @param username as typed
   * @param secret cleared by the caller afterwards
   */
  Optional<Long> accountOf(String username, char[] secret);
}
