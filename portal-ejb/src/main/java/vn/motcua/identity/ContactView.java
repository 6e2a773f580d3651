package vn.motcua.identity;

import java.io.Serializable;
import java.util.Optional;

/**
 * How a citizen is reached.
 *
 * @param phone telephone, may be null
 * @param email confirmed mail address, may be null
 * @param waitingEmail address that waits for its code, null for none
 * @param postAddress where post is to go, null for nothing said
 * @param mailWanted whether notices also go out by mail
 */
public record ContactView(
    String phone, String email, String waitingEmail, String postAddress, boolean mailWanted)
    implements Serializable {

  /** The address for mail, as far as mail is wanted. */
  public Optional<String> mailTo() {
    return mailWanted ? Optional.ofNullable(email) : Optional.empty();
  }
}
