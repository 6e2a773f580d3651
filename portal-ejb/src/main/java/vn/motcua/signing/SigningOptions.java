package vn.motcua.signing;

import java.time.Instant;

/**
 * How to sign.
 *
 * @param signedAt the claimed time, from the portal's clock
 * @param visible block on the page, null for none; only PDF has one
 */
public record SigningOptions(Instant signedAt, VisibleBlock visible) {
  /** Signs without anything visible. */
  public static SigningOptions at(Instant signedAt) {
    return new SigningOptions(signedAt, null);
  }
}
