package vn.motcua.result;

import vn.motcua.signing.SigningOrder;

/**
 * What a reservation hands to the key.
 *
 * @param done the answer if this key's act has ended before; then there is nothing to sign
 * @param unsignedSha256 digest of the rendered PDF, to recognise this very act again
 * @param order what may be signed once, and by whom
 * @param agency who signs after that; null if nobody does
 */
public record SigningTask(
    SignedResult done,
    String publicId,
    String unsignedSha256,
    SigningOrder order,
    AgencySignature agency) {
  /** A task that is done already. */
  static SigningTask done(SignedResult answer) {
    return new SigningTask(answer, answer.publicId(), null, null, null);
  }
}
