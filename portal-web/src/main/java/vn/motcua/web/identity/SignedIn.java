package vn.motcua.web.identity;

import java.io.Serializable;

/**
 * What the session knows about the person.
 *
 * @param principal name for the container
 * @param role the one role of the session
 * @param accountId account, for changing the position
 */
record SignedIn(String principal, String role, long accountId) implements Serializable {
  static final String ATTRIBUTE = "portal.signedIn";
}
