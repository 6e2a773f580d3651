package vn.motcua.identity;

import java.time.Instant;

/**
 * A code that waits to be sent.
 *
 * @param publicId name for ever, becomes the Message-ID
 * @param email where it goes
 * @param code six digits
 * @param minutes for how long it is good
 * @param askedAt when it was asked for
 */
public record ConfirmationToSend(
    String publicId, String email, String code, long minutes, Instant askedAt) {

  /** Keeps address and code out of logs. */
  @Override
  public String toString() {
    return "confirmation " + publicId;
  }
}
